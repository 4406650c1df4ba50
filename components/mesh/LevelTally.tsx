import { LEVEL_LABELS, LEVELS, type Level } from '@/lib/dataset/vocabulary'
import { Glyph } from './Glyph'

/** How many cells stand at each level: “12 native, 3 partial”, as glyphs with numbers. Text rows have none. */
export function LevelTally({ levels }: { levels: readonly (Level | null)[] }) {
  const counts = LEVELS.map((level) => ({ level, count: levels.filter((other) => other === level).length }))
  return (
    <ul className="flex flex-wrap gap-x-2 text-muted text-xs">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => (
          <li key={level} className="inline-flex items-center gap-0.5" title={LEVEL_LABELS[level]}>
            <Glyph level={level} />
            {count}
            <span className="sr-only"> {LEVEL_LABELS[level]}</span>
          </li>
        ))}
    </ul>
  )
}
