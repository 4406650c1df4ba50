'use client'
import { memo } from 'react'
import { Segmented } from '@/components/ui/Segmented'
import { BASES, CALCULATOR_METRICS, type CalculatorView } from '@/lib/permalink/views/calculator'

const METRIC_OPTIONS = CALCULATOR_METRICS.map((value) => ({
  value,
  label: { memory: 'Memory', cpu: 'CPU', latency: 'Latency', cost: 'Money' }[value],
}))
const BASIS_OPTIONS = BASES.map((value) => ({ value, label: { used: 'Used', reserved: 'Reserved' }[value] }))

interface ChartSwitchesProps {
  view: CalculatorView
  onChange: (part: Partial<CalculatorView>) => void
}

/** What both charts show. */
export const ChartSwitches = memo(function ChartSwitches({ view, onChange }: ChartSwitchesProps) {
  return (
    <header className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 className="mr-auto text-base">By part, and as the cluster grows</h2>
      <div data-no-print className="flex flex-wrap gap-2">
        <Segmented
          label="Metric"
          options={METRIC_OPTIONS}
          value={view.metric}
          onChange={(metric) => onChange({ metric })}
        />
        {view.metric !== 'latency' && (
          <Segmented
            label="Basis"
            options={BASIS_OPTIONS}
            value={view.basis}
            onChange={(basis) => onChange({ basis })}
          />
        )}
      </div>
    </header>
  )
})
