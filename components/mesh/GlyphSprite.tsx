import { LEVELS } from '@/lib/dataset/vocabulary'
import { GLYPH_SHAPES } from './glyphShapes'

/** The shapes, once a page; every glyph refers to them. */
export function GlyphSprite() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      {LEVELS.map((level) => (
        <symbol key={level} id={`glyph-${level}`} viewBox="0 0 16 16">
          {GLYPH_SHAPES[level].map(({ d, width }) => (
            <path
              key={d}
              d={d}
              {...(width
                ? { fill: 'none', stroke: 'currentColor', strokeWidth: width }
                : { fill: 'currentColor' })}
            />
          ))}
        </symbol>
      ))}
    </svg>
  )
}
