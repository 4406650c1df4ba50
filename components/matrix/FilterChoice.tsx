import { memo, useId } from 'react'
import { Glyph } from '@/components/mesh/Glyph'
import { Icon } from '@/components/ui/Icon'
import type { Level } from '@/lib/dataset/vocabulary'
import type { FilterValue } from '@/lib/matrix/view'

interface FilterChoiceProps extends Omit<BoxProps, 'id'> {
  /** Rows shown after a click. */
  count: number
}

export function FilterChoice({ count, ...box }: FilterChoiceProps) {
  const id = useId()
  return (
    <label
      htmlFor={id}
      className="flex min-h-7 items-center gap-2 rounded-sm hover:bg-raised has-checked:font-medium"
    >
      <BoxAndWord id={id} {...box} />
      <span className="filter-count" title="Rows shown after a click">
        <span className="sr-only">, </span>
        {count}
        <span className="sr-only"> rows after a click</span>
      </span>
    </label>
  )
}

interface BoxProps {
  id: string
  filter: FilterValue
  title: string
  /** The level whose glyph stands before the title. */
  level?: Level
  checked: boolean
  toggle: (filter: FilterValue) => void
}

/** A choice keeps its filter, its id and its words. */
const isSameBox = (one: BoxProps, other: BoxProps) =>
  one.checked === other.checked && one.toggle === other.toggle

/** Counts change with every click; the boxes stay, and React writes four attributes for each that it draws anew. */
const BoxAndWord = memo(function BoxAndWord({ id, filter, title, level, checked, toggle }: BoxProps) {
  return (
    <>
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
    </>
  )
}, isSameBox)
