import { LEVEL_LABELS, LEVELS, type Level } from '@/lib/dataset/vocabulary'

// One shape a level, so that a level is never colour alone. Drawn on a 16 by 16 field.
const SHAPES: Record<Level, React.ReactNode> = {
  native: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  addon: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.75" fill="currentColor" />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  external: (
    <path
      d="M9 2.3a5.8 5.8 0 1 0 4.7 4.7M7 9l6.2-6.2M9.8 2.5h3.7v3.7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  commercial: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M10 6c-.4-.7-1.1-1-2-1-1.2 0-2 .6-2 1.5 0 2 4 1 4 3 0 .9-.8 1.5-2 1.5-.9 0-1.7-.4-2-1.100M8 4v8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </>
  ),
  none: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
  'not-applicable': <path d="M4 12L12 4" stroke="currentColor" strokeWidth="1.5" />,
  unknown: <circle cx="8" cy="8" r="1.75" fill="currentColor" />,
}

/** The shapes, once a page; every glyph refers to them. */
export function GlyphSprite() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      {LEVELS.map((level) => (
        <symbol key={level} id={`glyph-${level}`} viewBox="0 0 16 16">
          {SHAPES[level]}
        </symbol>
      ))}
    </svg>
  )
}

const LEVEL_COLOURS: Record<Level, string> = {
  native: 'text-native',
  addon: 'text-addon',
  partial: 'text-partial',
  external: 'text-external',
  commercial: 'text-commercial',
  none: 'text-none',
  'not-applicable': 'text-not-applicable',
  unknown: 'text-unknown',
}

export function Glyph({ level }: { level: Level }) {
  return (
    <svg aria-hidden="true" className={`glyph ${LEVEL_COLOURS[level]}`}>
      <use href={`#glyph-${level}`} />
    </svg>
  )
}

/** Glyph and word together: the usual way to say a level. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${LEVEL_COLOURS[level]}`}>
      <Glyph level={level} />
      {LEVEL_LABELS[level]}
    </span>
  )
}
