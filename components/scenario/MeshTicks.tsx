import { memo } from 'react'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { MeshId } from '@/lib/dataset/types'

interface MeshTicksProps {
  meshes: readonly MeshSummary[]
  shown: readonly MeshId[]
  onToggle: (mesh: MeshId) => void
}

/** Which meshes a page shows. One always stays. */
export const MeshTicks = memo(function MeshTicks({ meshes, shown, onToggle }: MeshTicksProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1" data-no-print>
      <legend className="sr-only">Meshes shown</legend>
      {meshes.map((mesh) => {
        const checked = shown.includes(mesh.id)
        return (
          <label key={mesh.id} className="inline-flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={checked}
              disabled={checked && shown.length === 1}
              onChange={() => onToggle(mesh.id)}
            />
            <MeshHeading mesh={mesh} />
          </label>
        )
      })}
    </fieldset>
  )
})
