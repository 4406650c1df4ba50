'use client'
import { type ReactNode, useId, useState } from 'react'
import { classes } from './classes'

interface NumberFieldProps {
  label: ReactNode
  value: number | null
  min: number
  max: number
  unit?: string
  hint?: string
  /** Why the bounds are where they are; said when a number is out of them. */
  bounds?: string
  /** Shown where there is no value. */
  placeholder?: string
  /** An empty field means null; without this an empty field is a mistake. */
  nullable?: boolean
  big?: boolean
  /** Label left and number right, in one line. */
  inline?: boolean
  /** Leaves the hint to assistive technology, where the page shows it in a way of its own. */
  hintHidden?: boolean
  onChange: (value: number | null) => void
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** A number with a unit. What is half typed stays in the field; only a legal number reaches the scenario. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, unit, hint, bounds, placeholder, onChange } = props
  const { nullable = false, big = false, inline = false, hintHidden = false } = props
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : explainNumber(draft, { min, max, nullable })
  const take = (typed: string) => {
    setDraft(typed)
    if (explainNumber(typed, { min, max, nullable }) === null) onChange(parseNumber(typed))
  }
  const field = (
    <span className={classes('flex items-baseline gap-1.5', inline && 'flex-none')}>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : hint ? `${id}-hint` : undefined}
        className={classes(
          'min-w-0 rounded-t-sm border-edge border-b border-dotted bg-transparent font-semibold hover:border-solid aria-invalid:border-bad',
          big ? 'min-h-9 text-lg' : 'min-h-6',
          inline ? 'w-20 text-right' : 'w-full',
        )}
        value={draft ?? (value === null ? '' : grouped.format(value))}
        onFocus={(event) => event.target.select()}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      {unit && <span className="flex-none text-muted text-xs">{unit}</span>}
    </span>
  )
  return (
    <div>
      <div className={inline ? 'flex flex-wrap items-baseline justify-between gap-x-3' : undefined}>
        <label htmlFor={id} className={inline ? undefined : 'block text-muted text-xs'}>
          {label}
        </label>
        {field}
      </div>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-bad text-xs">
          {problem} {bounds}
        </p>
      ) : (
        <Hint id={`${id}-hint`} text={hint} hidden={hintHidden} />
      )}
    </div>
  )
}

function Hint({ id, text, hidden }: { id: string; text: string | undefined; hidden: boolean }) {
  if (!text) return null
  return (
    <p id={id} className={hidden ? 'sr-only' : 'text-muted text-xs'}>
      {text}
    </p>
  )
}

function parseNumber(typed: string): number | null {
  const bare = typed.replace(/[\s,_]/g, '')
  return bare === '' ? null : Number(bare)
}

function explainNumber(
  typed: string,
  { min, max, nullable }: { min: number; max: number; nullable: boolean },
) {
  const value = parseNumber(typed)
  if (value === null) return nullable ? null : 'Type a number.'
  if (!Number.isFinite(value)) return 'Type a number, such as 1,200.'
  if (value < min || value > max) return `Between ${grouped.format(min)} and ${grouped.format(max)}.`
  return null
}
