'use client'
import { useMemo } from 'react'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { showToast } from '@/components/ui/toast'
import { applyChange } from '@/lib/decision/applyChange'
import type { Decision } from '@/lib/decision/decisionTypes'
import { describeFlip } from '@/lib/decision/describeFlip'
import { type Flip, flips } from '@/lib/decision/flips'
import { nearestFlips } from '@/lib/decision/nearestFlips'
import type { Prepared } from '@/lib/decision/prepare'

interface FlipListProps {
  prepared: Prepared
  decision: Decision
  /** The answer has been turned from here, and what was pressed has gone. */
  onTurned: () => void
}

/** The nearest changes that turn the answer: searched for, never written. */
export function FlipList({ prepared, decision, onTurned }: FlipListProps) {
  const actions = useActions()
  const readState = useReadState()
  const shown = useMemo(() => nearestFlips(flips(prepared, decision)), [prepared, decision])
  const order = prepared.table.capabilities.map(({ id }) => id)
  const tryOut = ({ change }: Flip, text: string) => {
    const before = readState().scenario
    actions.setScenario(applyChange(before, change, order))
    onTurned()
    showToast(text, { label: 'Undo', run: () => actions.setScenario(before) })
  }
  return (
    <div className="rounded-lg border border-edge border-dashed px-4 py-3">
      <h3 className="text-sm">What would change this</h3>
      {shown.length === 0 ? (
        <p className="text-muted">
          {decision.ranking.length === 0
            ? 'No single change of a need or a constraint brings a mesh back: it takes two or more.'
            : 'No single change of a weight or a need turns this answer.'}
        </p>
      ) : (
        <ul className="mt-1 list-disc pl-5 text-muted">
          {shown.map((flip) => {
            const text = describeFlip(prepared, flip)
            return (
              <li key={text} data-flip={flip.change.kind}>
                {text}{' '}
                <button
                  type="button"
                  data-no-print
                  className="link min-h-6 noscript:hidden"
                  aria-label={`Try it: ${text}`}
                  onClick={() => tryOut(flip, text)}
                >
                  Try it
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
