import type { RefObject } from 'react'
import { Button } from '@/components/ui/Button'
import { answeredOf, type Step } from '@/lib/decision/walk'
import { formatPlural } from '@/lib/format'

interface PathEndProps {
  headingRef: RefObject<HTMLHeadingElement | null>
  title: string
  path: readonly Step[]
  onBack: () => void
  onRestart: () => void
}

/** What stands where the questions were, once there is none left. */
export function PathEnd({ headingRef, title, path, onBack, onRestart }: PathEndProps) {
  return (
    <section aria-labelledby="path-end">
      <h2 id="path-end" ref={headingRef} tabIndex={-1} className="text-lg outline-none">
        {title}
      </h2>
      <p className="mt-1 text-muted">
        {answeredOf(path)} of {formatPlural(path.length, 'question')} answered. What the answers wrote stands
        in the sheet, which you can change by hand.
      </p>
      <dl className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        {path.map((step) => (
          <div key={step.question.id} className="contents">
            <dt className="text-muted">{step.question.short}</dt>
            <dd className="max-sm:mb-1">{answerWords(step)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex gap-2" data-no-print>
        <Button onClick={onBack}>Back</Button>
        <Button onClick={onRestart}>Start again</Button>
      </div>
    </section>
  )
}

function answerWords({ state, chosen }: Step): string {
  if (state === 'skipped') return 'Skipped'
  if (state === 'unknown') return 'Not known yet'
  return chosen.map(({ label }) => label).join('; ')
}
