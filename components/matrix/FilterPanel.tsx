import { memo, useMemo } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useVisitState } from '@/components/state/StateProvider'
import {
  LEVEL_LABELS,
  LEVELS,
  type Level,
  MATURITIES,
  MATURITY_LABELS,
  type Maturity,
} from '@/lib/dataset/vocabulary'
import type { MatrixRow } from '@/lib/matrix/types'
import { FilterChoice, FilterSwitch } from './FilterChoice'
import type { MatrixModel } from './matrixModel'

interface FilterPanelProps {
  model: MatrixModel
  rows: readonly MatrixRow[]
}

/** All filters but the search, which leaves the panel as it is: the counts write themselves. */
export const FilterPanel = memo(function FilterPanel({ model, rows }: FilterPanelProps) {
  const { categories } = useSite()
  const { toggleFilter: toggle } = useActions()
  const chosen = useChosen()
  // Levels and maturities that occur nowhere would only ever lead to an empty page.
  const { levels, maturities } = useMemo(() => occurringWords(rows), [rows])
  const shared = { model, toggle }
  return (
    <>
      <div className="mb-5 grid gap-0.5">
        <FilterSwitch title="Only differences" filter={{ key: 'diff' }} checked={chosen.diff} {...shared} />
        <FilterSwitch title="Only my needs" filter={{ key: 'mine' }} checked={chosen.mine} {...shared} />
      </div>
      <FilterGroup title="Category">
        {categories.map(({ id, title }) => (
          <FilterChoice
            key={id}
            title={title}
            checked={chosen.cat.includes(id)}
            filter={{ key: 'cat', value: id }}
            {...shared}
          />
        ))}
      </FilterGroup>
      <FilterGroup title="Level">
        {LEVELS.filter((level) => levels.has(level) || chosen.level.includes(level)).map((level) => (
          <FilterChoice
            key={level}
            title={LEVEL_LABELS[level]}
            level={level}
            checked={chosen.level.includes(level)}
            filter={{ key: 'level', value: level }}
            {...shared}
          />
        ))}
      </FilterGroup>
      <FilterGroup title="Maturity">
        {MATURITIES.filter((maturity) => maturities.has(maturity) || chosen.maturity.includes(maturity)).map(
          (maturity) => (
            <FilterChoice
              key={maturity}
              title={MATURITY_LABELS[maturity]}
              checked={chosen.maturity.includes(maturity)}
              filter={{ key: 'maturity', value: maturity }}
              {...shared}
            />
          ),
        )}
      </FilterGroup>
    </>
  )
})

/** One by one: a key typed into the search changes none of them. */
function useChosen() {
  const cat = useVisitState(({ views }) => views.matrix.cat)
  const level = useVisitState(({ views }) => views.matrix.level)
  const maturity = useVisitState(({ views }) => views.matrix.maturity)
  const diff = useVisitState(({ views }) => views.matrix.diff)
  const mine = useVisitState(({ views }) => views.matrix.mine)
  return { cat, level, maturity, diff, mine }
}

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
