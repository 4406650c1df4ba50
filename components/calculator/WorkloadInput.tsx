'use client'
import { memo } from 'react'
import { NumberField } from '@/components/ui/NumberField'
import { Slider } from '@/components/ui/Slider'
import { formatCount } from '@/lib/format'
import type { NumberInput } from '@/lib/overhead/inputs'
import { tidyNumber, WORKLOAD_NUMBERS, type WorkloadNumber } from '@/lib/scenario/numbers'

interface WorkloadInputProps {
  input: NumberInput
  value: number | null
  /** The right end, where another input sets it: no proxy knows of more services than there are. */
  atMost?: number | undefined
  onChange: (key: WorkloadNumber, value: number | null) => void
}

/** A field for the exact number and a slider for the rough one. */
export const WorkloadInput = memo(function WorkloadInput({
  input,
  value,
  atMost,
  onChange,
}: WorkloadInputProps) {
  const rule = WORKLOAD_NUMBERS[input.key]
  const max = Math.min(rule.max, atMost ?? rule.max)
  const end = Math.min(max, input.slideTo ?? max)
  const change = (next: number | null) => onChange(input.key, next === null ? null : tidyNumber(next, rule))
  return (
    <div className="py-1.5">
      <NumberField
        label={input.label}
        value={value}
        min={rule.min}
        max={max}
        unit={input.unit}
        hint={input.hint}
        bounds={input.bounds}
        nullable={input.empty !== undefined}
        {...(input.empty === undefined ? {} : { placeholder: input.empty })}
        onChange={change}
      />
      <Slider
        label={`${input.label}, slider`}
        value={Math.min(end, value ?? (input.key === 'knownServices' ? end : rule.min))}
        min={rule.min}
        max={end}
        scale={input.scale}
        valueText={value === null ? (input.empty ?? '') : `${formatCount(value)} ${input.unit}`}
        onChange={change}
      />
    </div>
  )
})
