import { memo } from 'react'
import { LevelMark } from '@/components/mesh/Glyph'
import { Icon } from '@/components/ui/Icon'
import { LEVEL_MEANINGS, LEVELS } from '@/lib/dataset/vocabulary'
import type { LicenceNote } from '@/lib/matrix/licenceNotes'

interface LegendProps {
  open: boolean
  onToggle: (open: boolean) => void
  licenceNotes: readonly LicenceNote[]
}

const MARKS: readonly [mark: string, meaning: string][] = [
  ['beta, alpha', 'The project itself says that it may still change.'],
  ['deprecated', 'The project is about to take it away.'],
  ['stale', 'The mesh has had two further release lines since this was checked.'],
  ['unsure', 'Low confidence: the sources are thin or disagree.'],
]

/** The levels at a glance, and on opening what each means. Plain HTML: it opens without scripts too. */
export const Legend = memo(function Legend({ open, onToggle, licenceNotes }: LegendProps) {
  return (
    <details
      id="legend"
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className="flex-none border-line border-t bg-surface max-md:order-first max-md:border-t-0 print:order-none"
    >
      <summary className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-xs md:px-5">
        {LEVELS.map((level) => (
          <LevelMark key={level} level={level} />
        ))}
        <span className="ml-auto flex items-center gap-1.5 text-accent" data-no-print>
          {open ? 'Close the legend' : 'What they mean'}
          <Icon name={open ? 'expand' : 'collapse'} />
        </span>
      </summary>
      <div className="grid max-h-[40dvh] gap-x-10 gap-y-4 overflow-y-auto px-4 pt-2 pb-4 md:grid-cols-2 md:px-5">
        <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] content-start gap-x-3 gap-y-1.5">
          {LEVELS.map((level) => (
            <div key={level} className="contents">
              <dt>
                <LevelMark level={level} />
              </dt>
              <dd>{LEVEL_MEANINGS[level]}</dd>
            </div>
          ))}
        </dl>
        <div>
          <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] content-start gap-x-3 gap-y-1.5">
            {MARKS.map(([mark, meaning]) => (
              <div key={mark} className="contents">
                <dt>
                  <span className="badge">{mark}</span>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
            <dt className="text-accent">
              <span aria-hidden="true">★</span> need
            </dt>
            <dd>A row that you have marked as a must. The head of each column says how many it meets.</dd>
          </dl>
          {licenceNotes.map(({ mesh, note }) => (
            <p key={mesh} className="prose mt-3">
              {note}
            </p>
          ))}
        </div>
      </div>
    </details>
  )
})
