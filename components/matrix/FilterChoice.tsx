import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'

interface FilterChoiceProps {
  checked: boolean
  /** Rows shown after a click. */
  count: number
  onChange: () => void
  children: ReactNode
}

export function FilterChoice({ checked, count, onChange, children }: FilterChoiceProps) {
  return (
    <label className="flex min-h-7 items-center gap-2 rounded-sm hover:bg-raised has-checked:font-medium">
      <span className="relative grid size-4 flex-none place-items-center">
        <input
          type="checkbox"
          className="peer absolute inset-0 size-4 appearance-none rounded-sm border border-edge bg-surface checked:border-accent checked:bg-accent forced-colors:appearance-auto"
          checked={checked}
          onChange={onChange}
        />
        <span className="pointer-events-none relative hidden text-on-accent peer-checked:block forced-colors:hidden">
          <Icon name="check" />
        </span>
      </span>
      <span className="flex flex-1 items-center gap-2">{children}</span>
      <span className="font-normal text-muted text-xs" title="Rows shown after a click">
        <span className="sr-only">, </span>
        {count}
        <span className="sr-only"> rows after a click</span>
      </span>
    </label>
  )
}
