import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { MeshTicks } from '@/components/scenario/MeshTicks'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Icon } from '@/components/ui/Icon'
import type { MeshId } from '@/lib/dataset/types'

interface MeshChoiceProps {
  meshes: readonly MeshSummary[]
  shown: readonly MeshId[]
  toggleMesh: (mesh: MeshId) => void
}

/** Which meshes get a card. One always stays. */
export function MeshChoice({ meshes, shown, toggleMesh }: MeshChoiceProps) {
  return (
    <div data-no-print className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
      <MeshTicks meshes={meshes} shown={shown} onToggle={toggleMesh} />
      <ScenarioLink
        href="/decide/"
        className="inline-flex min-h-8 items-center gap-1.5 text-accent hover:underline"
      >
        Decide for this scenario
        <Icon name="right" />
      </ScenarioLink>
    </div>
  )
}
