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
  /** Shown where there is no value. */
  placeholder?: string
  /** An empty field means null; without this an empty field is a mistake. */
  nullable?: boolean
  big?: boolean
  onChange: (value: number | null) => void
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** A number with a unit. What is half typed stays in the field; only a legal number reaches the scenario. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, unit, hint, placeholder, nullable = false, big = false, onChange } = props
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : explainNumber(draft, { min, max, nullable })
  const take = (typed: string) => {
    setDraft(typed)
    if (explainNumber(typed, { min, max, nullable }) === null) onChange(parseNumber(typed))
  }
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-xs">
        {label}
      </label>
      <span className="flex items-baseline gap-1.5">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : hint ? `${id}-hint` : undefined}
          className={classes(
            'w-full min-w-0 rounded-sm border-transparent border-b bg-transparent font-semibold hover:border-edge aria-invalid:border-bad',
            big ? 'min-h-9 text-lg' : 'min-h-7',
          )}
          value={draft ?? (value === null ? '' : grouped.format(value))}
          onFocus={(event) => event.target.select()}
          onChange={(event) => take(event.target.value)}
          onBlur={() => setDraft(null)}
        />
        {unit && <span className="flex-none text-muted text-xs">{unit}</span>}
      </span>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-bad text-xs">
          {problem}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="text-muted text-xs">
            {hint}
          </p>
        )
      )}
    </div>
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
