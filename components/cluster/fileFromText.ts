const SLICE = 1_000_000

/** A file of a text that may be very long, made piece by piece: at once, a hundred megabytes would hold up the page. */
export async function fileFromText(text: string, name: string): Promise<File> {
  const parts: Blob[] = []
  for (let at = 0; at < text.length; ) {
    const end = endOfSlice(text, at + SLICE)
    parts.push(new Blob([text.slice(at, end)]))
    at = end
    await new Promise((resolve) => setTimeout(resolve))
  }
  return new File(parts, name)
}

/** Never between the two halves of one character. */
function endOfSlice(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? end + 1 : end
}
