import type { CapabilityId } from '../dataset/types'

export interface TextPart {
  text: string
  /** The row that this part of the text is the title of. */
  capability: CapabilityId | null
}

/**
 * A sentence cut where it names one of its rows, so that the name itself can be the link to the evidence. A row that
 * the sentence does not name comes after it.
 */
export function linkTitles(
  text: string,
  capabilities: readonly CapabilityId[],
  titleOf: (capability: CapabilityId) => string,
): TextPart[] {
  // The longest first: a title may be the beginning of another.
  const longestFirst = [...new Set(capabilities)].sort(
    (one, other) => titleOf(other).length - titleOf(one).length,
  )
  const parts: TextPart[] = [{ text, capability: null }]
  for (const capability of longestFirst) {
    const title = titleOf(capability)
    const index = parts.findIndex((part) => part.capability === null && part.text.includes(title))
    const part = parts[index]
    if (part === undefined) {
      parts.push({ text: ' ', capability: null }, { text: title, capability })
      continue
    }
    const start = part.text.indexOf(title)
    const cut: TextPart[] = [
      { text: part.text.slice(0, start), capability: null },
      { text: title, capability },
      { text: part.text.slice(start + title.length), capability: null },
    ]
    parts.splice(index, 1, ...cut.filter((one) => one.text !== ''))
  }
  return parts
}
