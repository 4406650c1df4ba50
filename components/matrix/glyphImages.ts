import { GLYPH_SHAPES } from '@/components/mesh/glyphShapes'
import { LEVELS, type Level } from '@/lib/dataset/vocabulary'

export interface SchemeColours {
  light: string
  dark: string
}

/**
 * The glyphs of the table as style properties. The cells have them as backgrounds: hundreds of drawings in the document
 * would be a third of the work of showing rows. A background cannot take the colour of its text, so each scheme has its
 * own; paper has the light one.
 */
export function glyphImages(colourOf: (level: Level) => SchemeColours): string {
  const inScheme = (scheme: keyof SchemeColours) =>
    LEVELS.map((level) => `--glyph-${level}:${image(level, colourOf(level)[scheme])}`).join(';')
  const dark = inScheme('dark')
  return [
    `.matrix{${inScheme('light')}}`,
    `@media screen{:root[data-theme=dark] .matrix{${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .matrix{${dark}}}`,
  ].join('')
}

function image(level: Level, colour: string): string {
  const paths = GLYPH_SHAPES[level].map(({ d, width }) => `<path d='${d}'${paint(colour, width)}/>`)
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>${paths.join('')}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/[<>#%]/g, encodeURIComponent)}")`
}

function paint(colour: string, width: number | undefined): string {
  return width ? ` fill='none' stroke='${colour}' stroke-width='${width}'` : ` fill='${colour}'`
}
