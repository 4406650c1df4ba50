import { LevelMark } from '@/components/mesh/Glyph'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import type { MatrixCell, MatrixRow } from '@/lib/matrix/types'
import { QuickRow } from './QuickRow'

interface ClaimRowProps {
  /** What articles call it; on the first of the rows that answer it. */
  aspect: string | null
  row: MatrixRow
  meshes: readonly MeshSummary[]
}

/** What the claims say to one aspect. */
export function ClaimRow({ aspect, row, meshes }: ClaimRowProps) {
  const href = `/capabilities/${row.id}/`
  const head =
    aspect === row.title ? (
      <ScenarioLink href={href} className="font-medium hover:text-accent hover:underline">
        {aspect}
      </ScenarioLink>
    ) : (
      <>
        {aspect && <span className="block font-medium">{aspect}</span>}
        <ScenarioLink href={href} className="font-normal text-accent text-xs hover:underline">
          {row.title}
        </ScenarioLink>
      </>
    )
  return <QuickRow head={head} meshes={meshes} answerOf={(mesh) => <Answer cell={row.cells[mesh.id]} />} />
}

function Answer({ cell }: { cell: MatrixCell | undefined }) {
  if (!cell) return <span className="text-muted">Not in the dataset</span>
  const { level, maturity, value } = cell
  return (
    <>
      {level && (
        <span className="flex flex-wrap items-center gap-x-2">
          <LevelMark level={level} />
          {maturity && maturity !== 'stable' && <span className="badge">{MATURITY_LABELS[maturity]}</span>}
        </span>
      )}
      {value}
    </>
  )
}
