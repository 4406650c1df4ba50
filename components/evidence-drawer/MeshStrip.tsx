import { Glyph } from '@/components/mesh/Glyph'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { LEVEL_LABELS } from '@/lib/dataset/vocabulary'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'

interface MeshStripProps {
  mesh: MeshSummary
  meshes: readonly MeshSummary[]
  row: MatrixRow
  show: (cell: OpenCell) => void
}

/** The same row in the other shown meshes, one click away. */
export function MeshStrip({ mesh, meshes, row, show }: MeshStripProps) {
  if (meshes.length < 2) return null
  return (
    <fieldset className="mb-4 flex flex-wrap gap-1">
      <legend className="sr-only">Mesh</legend>
      {meshes.map((other) => {
        const level = row.cells[other.id]?.level
        return (
          <button
            key={other.id}
            type="button"
            aria-pressed={other.id === mesh.id}
            aria-label={level ? `${other.name}: ${LEVEL_LABELS[level]}` : other.name}
            className="flex min-h-7 items-center gap-1.5 rounded-full border border-edge px-2.5 text-xs hover:bg-raised aria-pressed:border-accent aria-pressed:bg-wash aria-pressed:font-medium"
            onClick={() => show({ mesh: other.id, capability: row.id })}
          >
            {level && <Glyph level={level} />}
            {other.name}
          </button>
        )
      })}
    </fieldset>
  )
}
