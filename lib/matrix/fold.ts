/** Text as the search compares it: without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most text is ASCII, and decomposing it is the costly part.
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

export function wordsOf(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))]
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, whole.
  return /^[\x00-\x7f]*$/.test(text)
}
