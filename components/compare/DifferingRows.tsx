import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { DifferingRow } from '@/lib/compare/comparePair'
import type { Category, Mesh } from '@/lib/dataset/types'
import { PairRows } from './PairRows'

interface DifferingRowsProps {
  rows: readonly DifferingRow[]
  first: Mesh
  second: Mesh
  categories: readonly Category[]
}

/** The differences by category. */
export function DifferingRows({ rows, first, second, categories }: DifferingRowsProps) {
  const groups = categories
    .map((category) => ({
      category,
      rows: rows.filter(({ capability }) => capability.category === category.id),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <div className="panel px-4">
      <div
        aria-hidden="true"
        className="sticky top-(--header) z-1 hidden grid-cols-[16rem_minmax(0,1fr)_minmax(0,1fr)] gap-x-6 border-line border-b bg-surface py-2.5 md:grid"
      >
        <span className="text-muted text-xs">Capability</span>
        <MeshHeading mesh={first} />
        <MeshHeading mesh={second} />
      </div>
      {groups.map((group) => (
        <section key={group.category.id} id={`differ-${group.category.id}`} aria-label={group.category.title}>
          <h3 className="-mx-4 border-line border-b bg-raised px-4 py-1.5 text-sm">
            {group.category.title} <span className="font-normal text-muted">{group.rows.length}</span>
          </h3>
          <PairRows label={group.category.title} rows={group.rows} first={first} second={second} />
        </section>
      ))}
    </div>
  )
}
