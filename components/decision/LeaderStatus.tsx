import type { Decision } from '@/lib/decision/decisionTypes'
import { listed } from '@/lib/decision/phrases'
import { meshName, type Prepared } from '@/lib/decision/prepare'

interface LeaderStatusProps {
  prepared: Prepared
  decision: Decision
}

/** Said aloud when the leader or the number of those that fit changes, and not with every figure that moves. */
export function LeaderStatus({ prepared, decision: { verdict, ranking } }: LeaderStatusProps) {
  const nameOf = (mesh: string) => meshName(prepared, mesh)
  const fitting = `${ranking.length} of ${prepared.meshes.length} fit.`
  return (
    <p role="status" className="sr-only">
      {verdict.kind === 'none-fits' && 'No mesh fits.'}
      {verdict.kind === 'recommended' && `${nameOf(verdict.mesh)} leads. ${fitting}`}
      {verdict.kind === 'tie' && `Too close to call: ${listed(verdict.meshes.map(nameOf))}. ${fitting}`}
    </p>
  )
}
