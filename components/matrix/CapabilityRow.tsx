import { memo } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { sitePath } from '@/components/site/fetchSite'
import type { MeshId } from '@/lib/dataset/types'
import { LEVEL_LABELS, MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import type { MatrixCell, MatrixRow } from '@/lib/matrix/types'
import { capabilityPath } from './capabilityPath'

interface CapabilityRowProps {
  row: MatrixRow
  meshes: readonly MeshSummary[]
  needed: boolean
  /** The mesh whose cell the drawer shows, if it is one of this row. */
  openMesh: MeshId | null
}

/** One capability over the shown meshes. Its cells carry no handlers: the table listens for them all. */
export const CapabilityRow = memo(function CapabilityRow(props: CapabilityRowProps) {
  const { row, meshes, needed, openMesh } = props
  return (
    <tr role="row" data-capability={row.id}>
      <th role="rowheader" scope="row">
        {row.kind === 'support' && (
          <button
            type="button"
            className="star"
            data-need={row.id}
            aria-pressed={needed}
            aria-label={`Must have: ${row.title}`}
          />
        )}
        <a href={sitePath(capabilityPath(row.id))}>{row.title}</a>
      </th>
      {meshes.map((mesh) => drawCell(row, mesh, row.cells[mesh.id] ?? MISSING_CELL, openMesh === mesh.id))}
    </tr>
  )
})

const MISSING_CELL: MatrixCell = { level: 'unknown', value: 'Not in the dataset', maturity: null }

/** A function rather than a component: it saves React some hundred nodes to keep. */
function drawCell(row: MatrixRow, mesh: MeshSummary, cell: MatrixCell, open: boolean) {
  const { level, value, maturity, stale, lowConfidence } = cell
  return (
    <td
      key={mesh.id}
      role="cell"
      data-mesh={mesh.id}
      data-level={level ?? ''}
      data-name={mesh.name}
      data-open={open || undefined}
    >
      <a href={sitePath(capabilityPath(row.id, mesh.id))}>
        {level && <b>{LEVEL_LABELS[level]}</b>}
        {maturity && maturity !== 'stable' && (
          <i className="badge">{MATURITY_LABELS[maturity].toLowerCase()}</i>
        )}
        {stale && <i className="badge">stale</i>}
        {lowConfidence && <i className="badge">unsure</i>}
        <small>{value}</small>
      </a>
    </td>
  )
}
