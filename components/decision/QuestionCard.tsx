'use client'
import { type RefObject, useState } from 'react'
import { changeSettings, useSettings } from '@/components/state/useSettings'
import { useShortcuts } from '@/components/state/useShortcuts'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { Switch } from '@/components/ui/Switch'
import type { Option, Question, Rules } from '@/lib/decision/types'
import { OptionRules } from './OptionRules'

interface QuestionCardProps {
  headingRef: RefObject<HTMLHeadingElement | null>
  question: Question
  rules: Rules
  progress: { number: number; atMost: number }
  canGoBack: boolean
  onAnswer: (options: readonly string[]) => void
  onUnknown: () => void
  onSkip: () => void
  onBack: () => void
}

export function QuestionCard(props: QuestionCardProps) {
  const { headingRef, question, rules, progress, canGoBack, onAnswer, onUnknown, onSkip, onBack } = props
  const [chosen, setChosen] = useState<readonly string[]>([])
  const choose = (option: Option) => {
    if (question.kind === 'one') onAnswer([option.id])
    else setChosen(toggleOption(question, chosen, option))
  }
  const { singleKeys } = useSettings()
  const goOn = () => chosen.length > 0 && onAnswer(chosen)
  useShortcuts(singleKeys, {
    ...Object.fromEntries(question.options.map((option, index) => [String(index + 1), () => choose(option)])),
    0: onUnknown,
    Enter: goOn,
  })
  return (
    <section data-question={question.id} data-no-print aria-labelledby="question">
      <p className="text-muted text-xs">
        Question {progress.number} of at most {progress.atMost}
      </p>
      <h2 id="question" ref={headingRef} tabIndex={-1} className="text-lg outline-none">
        {question.text}
      </h2>
      <p className="prose mt-1 mb-3 text-muted">{question.why}</p>
      <ul className="flex flex-col gap-2" aria-label="Answers">
        {question.options.map((option, index) => (
          <li key={option.id}>
            <button
              type="button"
              data-option={option.id}
              aria-pressed={question.kind === 'many' ? chosen.includes(option.id) : undefined}
              className={classes(
                'flex min-h-12 w-full items-baseline gap-3 rounded-lg border bg-surface px-4 py-2.5 text-left hover:border-accent',
                chosen.includes(option.id) ? 'border-accent bg-wash' : 'border-edge',
              )}
              onClick={() => choose(option)}
            >
              <kbd className="badge">{index + 1}</kbd>
              <span className="flex-1">
                <span className="block font-medium">{option.label}</span>
                {option.hint && <span className="block text-muted text-xs">{option.hint}</span>}
              </span>
            </button>
            <OptionRules option={option} rules={rules} />
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {question.kind === 'many' && (
          <Button look="primary" disabled={chosen.length === 0} onClick={goOn}>
            Go on with {chosen.length === 0 ? 'what you chose' : `${chosen.length} chosen`}
          </Button>
        )}
        {canGoBack && <Button onClick={onBack}>Back</Button>}
        <Button data-option="unknown" onClick={onUnknown}>
          I don’t know
        </Button>
        <Button data-option="skip" look="quiet" onClick={onSkip}>
          Skip
        </Button>
      </div>
      <p className="mt-2 text-muted text-xs">To find out: {question.toFindOut}</p>
      <div className="mt-1 text-muted text-xs max-md:hidden" data-no-print>
        <Switch
          checked={singleKeys}
          onChange={(on) => changeSettings((settings) => ({ ...settings, singleKeys: on }))}
        >
          Keys answer: 1 to {question.options.length} choose, 0 is “I don’t know”
          {question.kind === 'many' && ', Enter goes on'}
        </Switch>
      </div>
    </section>
  )
}

/** An option that stands alone leaves the others out, and any other leaves it out. */
function toggleOption(question: Question, chosen: readonly string[], option: Option): string[] {
  if (chosen.includes(option.id)) return chosen.filter((id) => id !== option.id)
  if (option.alone) return [option.id]
  const alone = new Set(question.options.filter((other) => other.alone).map(({ id }) => id))
  return [...chosen.filter((id) => !alone.has(id)), option.id]
}
