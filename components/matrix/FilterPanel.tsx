import { Switch } from '@/components/ui/Switch'
import type { Category } from '@/lib/dataset/types'
import {
  LEVEL_LABELS,
  LEVELS,
  type Level,
  MATURITIES,
  MATURITY_LABELS,
  type Maturity,
} from '@/lib/dataset/vocabulary'
import type { FilterValue, MatrixView } from '@/lib/matrix/view'
import { FilterChoice } from './FilterChoice'

interface FilterPanelProps {
  categories: readonly Category[]
  /** The levels and maturities that occur; others would only ever lead to an empty page. */
  levels: ReadonlySet<Level>
  maturities: ReadonlySet<Maturity>
  view: MatrixView
  needCount: number
  countAfter: (click: FilterValue) => number
  toggle: (click: FilterValue) => void
}

/** All filters but the search. The number beside each is the rows that are shown after a click on it. */
export function FilterPanel(props: FilterPanelProps) {
  const { categories, levels, maturities, view, needCount, countAfter, toggle } = props
  return (
    <>
      <div className="mb-5 grid gap-0.5">
        <CountedSwitch
          label="Only differences"
          checked={view.diff}
          count={countAfter({ key: 'diff' })}
          onChange={() => toggle({ key: 'diff' })}
        />
        <CountedSwitch
          label="Only my needs"
          checked={view.mine}
          count={view.mine || needCount > 0 ? countAfter({ key: 'mine' }) : 0}
          onChange={() => toggle({ key: 'mine' })}
        />
      </div>
      <FilterGroup title="Category">
        {categories.map(({ id, title }) => (
          <FilterChoice
            key={id}
            title={title}
            checked={view.cat.includes(id)}
            filter={{ key: 'cat', value: id }}
            count={countAfter({ key: 'cat', value: id })}
            toggle={toggle}
          />
        ))}
      </FilterGroup>
      <FilterGroup title="Level">
        {LEVELS.filter((level) => levels.has(level) || view.level.includes(level)).map((level) => (
          <FilterChoice
            key={level}
            title={LEVEL_LABELS[level]}
            level={level}
            checked={view.level.includes(level)}
            filter={{ key: 'level', value: level }}
            count={countAfter({ key: 'level', value: level })}
            toggle={toggle}
          />
        ))}
      </FilterGroup>
      <FilterGroup title="Maturity">
        {MATURITIES.filter((maturity) => maturities.has(maturity) || view.maturity.includes(maturity)).map(
          (maturity) => (
            <FilterChoice
              key={maturity}
              title={MATURITY_LABELS[maturity]}
              checked={view.maturity.includes(maturity)}
              filter={{ key: 'maturity', value: maturity }}
              count={countAfter({ key: 'maturity', value: maturity })}
              toggle={toggle}
            />
          ),
        )}
      </FilterGroup>
    </>
  )
}

function FilterGroup({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="mb-5">
      <legend className="mb-1 font-medium text-muted text-xs">{title}</legend>
      {children}
    </fieldset>
  )
}

interface CountedSwitchProps {
  label: string
  checked: boolean
  count: number
  onChange: () => void
}

function CountedSwitch({ label, checked, count, onChange }: CountedSwitchProps) {
  return (
    <div className="flex items-center gap-2">
      <div className="flex-1">
        <Switch checked={checked} onChange={onChange}>
          {label}
        </Switch>
      </div>
      <span className="filter-count" title="Rows shown after a click">
        {count}
      </span>
    </div>
  )
}
