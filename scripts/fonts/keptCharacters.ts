const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place))

/** What the texts of the site are written with: Western European letters, punctuation, and some arrows and signs. */
export const KEPT_CHARACTERS: ReadonlySet<string> = new Set([
  ...between(0x20, 0x7e),
  ...between(0xa0, 0xff),
  ...between(0x2010, 0x2027),
  ...'‰′″‹›€™←↑→↓↔−≈≠≤≥▲▶',
  // Geist has no stars: the reader's own font draws them, as it would with the whole face.
  ...'★☆',
])
