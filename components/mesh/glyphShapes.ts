import type { Level } from '@/lib/dataset/vocabulary'

export interface GlyphPath {
  d: string
  /** How wide its line is; without it, the path is filled. */
  width?: number
}

/** How a level is drawn, on a field of 16 by 16. One shape a level, so that a level is never colour alone. */
export const GLYPH_SHAPES: Record<Level, readonly GlyphPath[]> = {
  native: [{ d: circle(5.5) }],
  addon: [{ d: circle(5.75), width: 1.5 }, { d: circle(2.75) }],
  partial: [{ d: circle(5.75), width: 1.5 }, { d: 'M8 2.5a5.5 5.5 0 0 1 0 11z' }],
  external: [{ d: 'M9 2.3a5.8 5.8 0 1 0 4.7 4.7M7 9l6.2-6.2M9.8 2.5h3.7v3.7', width: 1.5 }],
  commercial: [
    { d: circle(5.75), width: 1.5 },
    {
      d: 'M10 6c-.4-.7-1.1-1-2-1-1.2 0-2 .6-2 1.5 0 2 4 1 4 3 0 .9-.8 1.5-2 1.5-.9 0-1.7-.4-2-1.1M8 4v8',
      width: 1.2,
    },
  ],
  none: [{ d: 'M3 8h10', width: 2 }],
  'not-applicable': [{ d: 'M4 12L12 4', width: 1.5 }],
  unknown: [{ d: circle(1.75) }],
}

/** A circle around the middle of the field. */
function circle(radius: number): string {
  return `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`
}
