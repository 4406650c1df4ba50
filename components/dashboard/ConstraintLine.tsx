import { ScenarioLink } from '@/components/state/ScenarioLink'
import { LICENCE_LABELS, PLATFORM_LABELS } from '@/lib/decision/phrases'
import type { Constraints } from '@/lib/scenario/scenario'

/** The constraints that the cards hold to as well, and where they are set. */
export function ConstraintLine({ constraints }: { constraints: Constraints }) {
  const { kubernetes, kernel, platforms, licence } = constraints
  const asked = [
    kubernetes && `Kubernetes ${kubernetes}`,
    kernel && `Linux ${kernel}`,
    ...platforms.map((platform) => PLATFORM_LABELS[platform]),
    licence && LICENCE_LABELS[licence],
  ].filter(Boolean)
  if (asked.length === 0) return null
  return (
    <p className="mt-2 text-xs">
      <span className="text-muted">And:</span> {asked.join(', ')}.{' '}
      <ScenarioLink href="/decide/" className="link whitespace-nowrap">
        Change<span className="sr-only"> the constraints</span>
      </ScenarioLink>
    </p>
  )
}
