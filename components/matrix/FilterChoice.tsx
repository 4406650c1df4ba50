import { memo, type ReactNode, useId } from 'react'
import { Icon } from '@/components/ui/Icon'
import type { FilterValue } from '@/lib/matrix/view'

interface FilterChoiceProps extends Omit<CheckBoxProps, 'id'> {
  /** Rows shown after a click. */
  count: number
  children: ReactNode
}

export function FilterChoice({ count, children, ...box }: FilterChoiceProps) {
  const id = useId()
  return (
    <label
      htmlFor={id}
      className="flex min-h-7 items-center gap-2 rounded-sm hover:bg-raised has-checked:font-medium"
    >
      <CheckBox id={id} {...box} />
      <span className="flex flex-1 items-center gap-2">{children}</span>
      <span className="font-normal text-muted text-xs" title="Rows shown after a click">
        <span className="sr-only">, </span>
        {count}
        <span className="sr-only"> rows after a click</span>
      </span>
    </label>
  )
}

interface CheckBoxProps {
  id: string
  filter: FilterValue
  checked: boolean
  toggle: (filter: FilterValue) => void
}

/** A choice keeps its filter, and the filter its id. */
const isSameBox = (one: CheckBoxProps, other: CheckBoxProps) =>
  one.id === other.id && one.checked === other.checked && one.toggle === other.toggle

/** Counts change with every click; the boxes stay, and React writes four attributes for each that it draws anew. */
const CheckBox = memo(function CheckBox({ id, filter, checked, toggle }: CheckBoxProps) {
  return (
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
  )
}, isSameBox)
