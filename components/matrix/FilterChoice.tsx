import { memo, useId } from 'react'
import { Glyph } from '@/components/mesh/Glyph'
import { useVisitState } from '@/components/state/StateProvider'
import { Icon } from '@/components/ui/Icon'
import { Switch } from '@/components/ui/Switch'
import type { Level } from '@/lib/dataset/vocabulary'
import { type FilterValue, isChosen } from '@/lib/matrix/view'
import { FilterCount } from './FilterCount'
import type { MatrixModel } from './matrixModel'

interface FilterProps {
  /** What a click sets or takes away. */
  filter: FilterValue
  title: string
  model: MatrixModel
  toggle: (filter: FilterValue) => void
}

interface FilterChoiceProps extends FilterProps {
  /** The level whose glyph stands before the title. */
  level?: Level
  /** Where no cell has the value, the filter would only ever lead to an empty page: it is offered once it is set. */
  occurs?: boolean
}

/** A value of a list, which may hold several. */
export const FilterChoice = memo(function FilterChoice(props: FilterChoiceProps) {
  const { filter, title, level, occurs = true, model, toggle } = props
  const id = useId()
  const checked = useIsChosen(filter)
  if (!occurs && !checked) return null
  return (
    <label
      htmlFor={id}
      className="flex min-h-7 items-center gap-2 rounded-sm hover:bg-raised has-checked:font-medium"
    >
      <span className="relative grid size-4 flex-none place-items-center">
        <input
          id={id}
          type="checkbox"
          className="peer absolute inset-0 size-4 appearance-none rounded-sm border border-edge bg-surface checked:border-accent checked:bg-accent forced-colors:appearance-auto"
          checked={checked}
          onChange={() => toggle(filter)}
        />
        <span className="pointer-events-none relative hidden text-on-accent peer-checked:block forced-colors:hidden">
          <Icon name="check" />
        </span>
      </span>
      <span className="flex flex-1 items-center gap-2">
        {level && <Glyph level={level} />}
        {title}
      </span>
      <span className="filter-count" title="Rows shown after a click">
        <span className="sr-only">, </span>
        <FilterCount model={model} filter={filter} />
        <span className="sr-only"> rows after a click</span>
      </span>
    </label>
  )
})

/** A filter that is on or off. */
export const FilterSwitch = memo(function FilterSwitch(props: FilterProps) {
  const { filter, title, model, toggle } = props
  const checked = useIsChosen(filter)
  return (
    <div className="flex items-center gap-2">
      <div className="flex-1">
        <Switch checked={checked} onChange={() => toggle(filter)}>
          {title}
        </Switch>
      </div>
      <span className="filter-count" title="Rows shown after a click">
        <FilterCount model={model} filter={filter} />
      </span>
    </div>
  )
})

function useIsChosen(filter: FilterValue): boolean {
  return useVisitState(({ views }) => isChosen(views.matrix, filter))
}
