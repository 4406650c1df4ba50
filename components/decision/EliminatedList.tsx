import { MeshName } from '@/components/mesh/MeshName'
import { useSite } from '@/components/site/SiteContext'
import { useActions } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import type { Decision } from '@/lib/decision/decisionTypes'
import type { Explanation } from '@/lib/decision/explain'
import { ACCEPT_LABELS, listed } from '@/lib/decision/phrases'
import type { Prepared } from '@/lib/decision/prepare'
import { ReasonLine } from './ReasonLine'

interface EliminatedListProps {
  prepared: Prepared
  decision: Decision
  explanation: Explanation
  /** The answer has been turned from here, and what was pressed has gone. */
  onTurned: () => void
}

/** Those that are out, each with the claims that put it there. Borders dim, words do not. */
export function EliminatedList({ prepared, decision, explanation, onTurned }: EliminatedListProps) {
  const { meshes } = useSite()
  const actions = useActions()
  if (decision.eliminated.length === 0) return null
  return (
    <div>
      <h3 className="mb-1.5 text-sm">
        {decision.ranking.length === 0 ? 'What stands in the way' : 'Why not the others'}
      </h3>
      <ul className="flex flex-col gap-2">
        {decision.eliminated.map(({ mesh: id, broughtBackBy, doubtful }) => {
          const mesh = meshes.find((one) => one.id === id)
          const reasons = explanation.others.find((other) => other.mesh === id)?.because ?? []
          return (
            mesh && (
              <li
                key={id}
                data-eliminated
                data-mesh={id}
                className="rounded-lg border border-line border-dashed px-4 py-2.5"
              >
                <MeshName mesh={mesh} />
                {doubtful && <span className="badge ml-2">by low-confidence claims only</span>}
                <ul className="mt-1 list-disc pl-5 text-muted">
                  {reasons.map((reason) => (
                    <li key={reason.text} data-because={reason.capabilities.join(' ')}>
                      <ReasonLine prepared={prepared} reason={reason} />
                    </li>
                  ))}
                </ul>
                {broughtBackBy && (
                  <Button
                    look="quiet"
                    data-no-print
                    onClick={() => {
                      for (const accept of broughtBackBy) actions.toggleAccept(accept)
                      onTurned()
                    }}
                  >
                    Accept {listed(broughtBackBy.map((accept) => ACCEPT_LABELS[accept]))} and bring it back
                  </Button>
                )}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
