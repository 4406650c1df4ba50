import { wrapText } from '@/lib/charts/wrapText'
import type { BarRow } from './chartRows'

/** Mean width of a character at 12 pixels. */
const GLYPH = 6.2
const MARKER = 16

export interface BarCaption {
  lines: readonly { text: string; tone: 'name' | 'parts' | 'claim' }[]
}

/** The words under a bar: the mesh with its range, the parts, and what articles claim. */
export function captionsOf(row: BarRow, formatValue: (value: number) => string, width: number): BarCaption {
  const columns = Math.floor(width / GLYPH)
  const parts = row.parts.map(({ label, value }) => `${label} ${formatValue(value)}`).join(', ')
  const claims = row.claims.map(({ said }) => said).join('; ')
  const wrap = (text: string, tone: 'parts' | 'claim') =>
    text === '' ? [] : wrapText(text, columns, 2).map((line) => ({ text: line, tone }))
  return {
    lines: [
      { text: headline(row, formatValue), tone: 'name' },
      ...(row.parts.length > 1 ? wrap(parts, 'parts') : []),
      ...wrap(claims && `Claimed: ${claims}`, 'claim'),
    ],
  }
}

export const CAPTION_INDENT = MARKER
/** From one line of a caption to the next. */
export const CAPTION_LINE = 15

function headline({ total, thin }: BarRow, formatValue: (value: number) => string): string {
  if (!total) return 'not known'
  const { low, typical, high } = total
  if (low === high) return formatValue(typical)
  const range = `${formatValue(low)} to ${formatValue(high)}`
  return thin ? `${range}, typically ${formatValue(typical)}` : `${formatValue(typical)}, ${range}`
}
