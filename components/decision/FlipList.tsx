'use client'
import { useDeferredValue, useMemo } from 'react'
import type { Decision } from '@/lib/decision/decisionTypes'
import { describeFlip } from '@/lib/decision/describeFlip'
import { type Flip, flips } from '@/lib/decision/flips'
import type { Prepared } from '@/lib/decision/prepare'

const SHOWN = 5

/** The nearest changes that turn the answer: searched for, never written. */
export function FlipList({ prepared, decision }: { prepared: Prepared; decision: Decision }) {
  const settled = useDeferredValue(decision)
  const found = useMemo(() => flips(prepared, settled), [prepared, settled])
  const all = [...found.weights, ...found.loosened, ...found.tightened.slice(0, 2)]
  const shown = [found.smallest, ...all.filter((flip) => flip !== found.smallest)]
    .flatMap((flip): Flip[] => (flip ? [flip] : []))
    .slice(0, SHOWN)
  return (
    <div className="rounded-lg border border-edge border-dashed px-4 py-3">
      <h3 className="text-sm">What would change this</h3>
      {shown.length === 0 ? (
        <p className="text-muted">No single change of a weight or a need turns this answer.</p>
      ) : (
        <ul className="mt-1 list-disc pl-5 text-muted">
          {shown.map((flip) => {
            const text = describeFlip(prepared, flip)
            return (
              <li key={text} data-flip={flip.change.kind}>
                {text}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
