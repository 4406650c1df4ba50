import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ACCEPT_LABELS } from '@/components/scenario/acceptLabels'
import { MISS_REASONS } from '@/components/scenario/missReasons'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Icon, type IconName } from '@/components/ui/Icon'
import { type Fit, fits } from '@/lib/dashboard/fitOf'
import type { CapabilityId } from '@/lib/dataset/types'
import { describeConstraint } from '@/lib/decision/phrases'

interface FitLinesProps {
  mesh: MeshSummary
  fit: Fit
  titleOf: (capability: CapabilityId) => string
}

/** Whether the mesh fits, and what stands against it. */
export function FitLines({ mesh, fit, titleOf }: FitLinesProps) {
  const { needs, against, asked } = fit
  const { notApplicable, short } = needs
  const missed = needs.missed.length + against.length
  return (
    <div>
      {fits(fit) && (
        <Verdict icon="check" colour="text-good">
          {`Meets ${allOf(fit)}`}
          {notApplicable.length > 0 &&
            `, ${notApplicable.length} of which ${notApplicable.length === 1 ? 'does' : 'do'} not arise here`}
        </Verdict>
      )}
      {missed > 0 && (
        <Verdict icon="close" colour="text-bad">
          Misses {missed} of {asked}
        </Verdict>
      )}
      {missed === 0 && short.length > 0 && (
        <Verdict icon="warning" colour="text-warn">
          Short of {short.length} of {asked}
        </Verdict>
      )}
      <ul>
        {against.map((shortfall) => (
          <li key={shortfall.kind}>{describeConstraint(shortfall)}</li>
        ))}
        {needs.missed.map(({ capability, why }) => (
          <Reason key={capability} mesh={mesh} capability={capability} title={titleOf(capability)}>
            {MISS_REASONS[why]}
          </Reason>
        ))}
        {short.map(({ capability, wants }) => (
          <Reason key={capability} mesh={mesh} capability={capability} title={titleOf(capability)}>
            met if you accept {wants.map((accept) => ACCEPT_LABELS[accept].toLowerCase()).join(' and ')}
          </Reason>
        ))}
      </ul>
    </div>
  )
}

/** “your need”, “all 3 needs”, “all 4 needs and constraints” */
function allOf({ needs, asked }: Fit): string {
  if (asked === 1) return needs.total === 1 ? 'your need' : 'your constraint'
  if (asked === needs.total) return `all ${asked} needs`
  return needs.total === 0 ? `all ${asked} constraints` : `all ${asked} needs and constraints`
}

function Verdict({ icon, colour, children }: { icon: IconName; colour: string; children: React.ReactNode }) {
  return (
    <p className={`flex items-center gap-1.5 font-medium ${colour}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  )
}

interface ReasonProps {
  mesh: MeshSummary
  capability: CapabilityId
  title: string
  children: React.ReactNode
}

function Reason({ mesh, capability, title, children }: ReasonProps) {
  return (
    <li>
      <ScenarioLink href={`/capabilities/${capability}/#${mesh.id}`} className="hover:underline">
        {title}
      </ScenarioLink>
      <span className="text-muted">: {children}</span>
    </li>
  )
}
