import { LEVEL_LABELS, type Level } from '@/lib/dataset/vocabulary'

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
