import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ACCEPT_LABELS } from '@/components/scenario/acceptLabels'
import { MISS_REASONS } from '@/components/scenario/missReasons'
import { classes } from '@/components/ui/classes'
import type { CapabilityId } from '@/lib/dataset/types'
import type { NeedsSummary } from '@/lib/needs/needsOf'

interface NeedsReportProps {
  mesh: MeshSummary
  needs: NeedsSummary
  titleOf: (capability: CapabilityId) => string
}

/** Which needs a mesh meets, which it would meet if more were accepted, and which it cannot. */
export function NeedsReport({ mesh, needs, titleOf }: NeedsReportProps) {
  return (
    <div className="p-2">
      <p className="mb-2 font-semibold">
        {mesh.name}: {needs.met.length} of {needs.total} needs
      </p>
      <NeedLines
        title="Missed"
        colour="text-bad"
        lines={needs.missed.map(({ capability, why }) => [titleOf(capability), MISS_REASONS[why]])}
      />
      <NeedLines
        title="Short"
        colour="text-warn"
        lines={needs.short.map(({ capability, wants }) => [
          titleOf(capability),
          `met if you accept ${wants.map((accept) => ACCEPT_LABELS[accept].toLowerCase()).join(' and ')}`,
        ])}
      />
      <NeedLines
        title="Met"
        colour="text-good"
        lines={needs.met.map((capability) => [
          titleOf(capability),
          needs.notApplicable.includes(capability) ? 'does not arise here' : '',
        ])}
      />
    </div>
  )
}

interface NeedLinesProps {
  title: string
  colour: string
  lines: readonly (readonly [need: string, why: string])[]
}

function NeedLines({ title, colour, lines }: NeedLinesProps) {
  if (lines.length === 0) return null
  return (
    <div className="mt-2">
      <h3 className={classes('font-medium text-xs', colour)}>
        {title} ({lines.length})
      </h3>
      <ul>
        {lines.map(([need, why]) => (
          <li key={need} className="py-0.5">
            {need}
            {why && <span className="text-muted">: {why}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
