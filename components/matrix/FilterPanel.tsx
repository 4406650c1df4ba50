import { memo, useMemo } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useActions } from '@/components/state/StateProvider'
import {
  LEVEL_LABELS,
  LEVELS,
  type Level,
  MATURITIES,
  MATURITY_LABELS,
  type Maturity,
} from '@/lib/dataset/vocabulary'
import type { MatrixRow } from '@/lib/matrix/types'
import type { FilterValue } from '@/lib/matrix/view'
import { FilterChoice, FilterSwitch } from './FilterChoice'
import type { MatrixModel } from './matrixModel'

// Said once, so that a control is drawn anew for its own change alone.
const DIFF: FilterValue = { key: 'diff' }
const MINE: FilterValue = { key: 'mine' }
const LEVEL_FILTERS = LEVELS.map((value) => ({ key: 'level' as const, value }))
const MATURITY_FILTERS = MATURITIES.map((value) => ({ key: 'maturity' as const, value }))

interface FilterPanelProps {
  model: MatrixModel
  rows: readonly MatrixRow[]
}

/** All filters but the search. Each draws itself when it is set, and its count writes itself. */
export const FilterPanel = memo(function FilterPanel({ model, rows }: FilterPanelProps) {
  const { categories } = useSite()
  const { toggleFilter: toggle } = useActions()
  const categoryFilters = useMemo(
    () => categories.map(({ id, title }) => ({ title, filter: { key: 'cat' as const, value: id } })),
    [categories],
  )
  const { levels, maturities } = useMemo(() => occurringWords(rows), [rows])
  const shared = { model, toggle }
  return (
    <>
      <div className="mb-5 grid gap-0.5">
        <FilterSwitch title="Only differences" filter={DIFF} {...shared} />
        <FilterSwitch title="Only my needs" filter={MINE} {...shared} />
      </div>
      <FilterGroup title="Category">
        {categoryFilters.map(({ title, filter }) => (
          <FilterChoice key={filter.value} title={title} filter={filter} {...shared} />
        ))}
      </FilterGroup>
      <FilterGroup title="Level">
        {LEVEL_FILTERS.map((filter) => (
          <FilterChoice
            key={filter.value}
            title={LEVEL_LABELS[filter.value]}
            level={filter.value}
            occurs={levels.has(filter.value)}
            filter={filter}
            {...shared}
          />
        ))}
      </FilterGroup>
      <FilterGroup title="Maturity">
        {MATURITY_FILTERS.map((filter) => (
          <FilterChoice
            key={filter.value}
            title={MATURITY_LABELS[filter.value]}
            occurs={maturities.has(filter.value)}
            filter={filter}
            {...shared}
          />
        ))}
      </FilterGroup>
    </>
  )
})

function FilterGroup({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="mb-5">
      <legend className="mb-1 font-medium text-muted text-xs">{title}</legend>
      {children}
    </fieldset>
  )
}

/** The levels and maturities that some cell has. */
function occurringWords(rows: readonly MatrixRow[]) {
  const levels = new Set<Level>()
  const maturities = new Set<Maturity>()
  for (const { cells } of rows) {
    for (const { level, maturity } of Object.values(cells)) {
      if (level) levels.add(level)
      if (level && maturity) maturities.add(maturity)
    }
  }
  return { levels, maturities }
}
