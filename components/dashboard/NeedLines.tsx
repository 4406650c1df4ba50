import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ACCEPT_LABELS } from '@/components/scenario/acceptLabels'
import { MISS_REASONS } from '@/components/scenario/missReasons'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { CapabilityId } from '@/lib/dataset/types'
import type { NeedsSummary } from '@/lib/needs/needsOf'

interface NeedLinesProps {
  mesh: MeshSummary
  needs: NeedsSummary
  titleOf: (capability: CapabilityId) => string
}

/** Whether the mesh fits, and which needs stand against it. */
export function NeedLines({ mesh, needs, titleOf }: NeedLinesProps) {
  const { total, met, notApplicable, short, missed } = needs
  return (
    <div>
      {met.length === total && (
        <Verdict icon="check" colour="text-good">
          {total === 1 ? 'Meets your need' : `Meets all ${total} needs`}
          {notApplicable.length > 0 && `, ${notApplicable.length} of which does not arise here`}
        </Verdict>
      )}
      {missed.length > 0 && (
        <Verdict icon="close" colour="text-bad">
          Misses {missed.length} of {total}
        </Verdict>
      )}
      {missed.length === 0 && short.length > 0 && (
        <Verdict icon="warning" colour="text-warn">
          Short of {short.length} of {total}
        </Verdict>
      )}
      <ul>
        {missed.map(({ capability, why }) => (
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
