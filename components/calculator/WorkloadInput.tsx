'use client'
import { memo, useState } from 'react'
import { Icon } from '@/components/ui/Icon'
import { NumberField } from '@/components/ui/NumberField'
import { Slider } from '@/components/ui/Slider'
import { formatCount } from '@/lib/format'
import type { NumberInput } from '@/lib/overhead/inputs'
import { sayCounted } from '@/lib/overhead/sayCounted'
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
  const [hinted, setHinted] = useState(false)
  const change = (next: number | null) => onChange(input.key, next === null ? null : tidyNumber(next, rule))
  return (
    <div className="py-1">
      <div className="flex items-start gap-1.5">
        <div className="min-w-0 flex-1">
          <NumberField
            inline
            hintHidden
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
        </div>
        <button
          type="button"
          aria-label={`About ${input.label}`}
          aria-expanded={hinted}
          className="grid size-6 place-items-center rounded-full text-muted hover:bg-raised hover:text-ink"
          onClick={() => setHinted(!hinted)}
        >
          <Icon name="info" />
        </button>
      </div>
      {hinted && (
        <p className="text-muted text-xs">
          {input.hint} From {formatCount(rule.min)} to {formatCount(max)}. {input.bounds}
        </p>
      )}
      <Slider
        label={`${input.label}, slider`}
        value={Math.min(end, value ?? (input.key === 'knownServices' ? end : rule.min))}
        min={rule.min}
        max={end}
        scale={input.scale}
        valueText={value === null ? (input.empty ?? '') : sayCounted(input, value)}
        onChange={change}
      />
    </div>
  )
})
