import type { ReactNode } from 'react'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'

interface QuickRowProps {
  /** What the row is about, and where it leads. */
  head: ReactNode
  meshes: readonly MeshSummary[]
  answerOf: (mesh: MeshSummary) => ReactNode
}

/** One row of the quick comparison: a table row, or on a phone a card with one line a mesh. */
export function QuickRow({ head, meshes, answerOf }: QuickRowProps) {
  return (
    <tr role="row" className="align-top max-md:block max-md:px-4 max-md:py-3">
      <th role="rowheader" scope="row" className="px-4 py-2 text-left max-md:block max-md:px-0">
        {head}
      </th>
      {meshes.map((mesh) => (
        <td
          key={mesh.id}
          role="cell"
          className="px-3 py-2 max-md:flex max-md:gap-3 max-md:px-0 max-md:py-1 md:min-w-36"
        >
          {/* The name of the column, where there are no columns. */}
          <span aria-hidden="true" className="w-28 flex-none text-xs md:hidden">
            <MeshHeading mesh={mesh} />
          </span>
          <span className="wrap-anywhere min-w-0">{answerOf(mesh)}</span>
        </td>
      ))}
    </tr>
  )
}
