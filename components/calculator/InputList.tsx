import { memo } from 'react'
import { formatCount } from '@/lib/format'
import { NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { SWITCH_INPUTS } from '@/lib/overhead/switchInputs'
import type { Workload } from '@/lib/scenario/scenario'

const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })

/** The inputs in words, for paper: sliders say nothing there. */
export function InputList({ workload }: { workload: Workload }) {
  return (
    <section aria-label="Inputs in words" className="hidden text-xs print:block">
      <h2 className="text-sm">Inputs</h2>
      <dl className="mt-1 grid grid-cols-2 gap-x-8">
        {describeWorkload(workload).map(({ label, value }) => (
          <InputLine key={label} label={label} value={value} />
        ))}
      </dl>
    </section>
  )
}

const InputLine = memo(function InputLine({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex justify-between gap-2 border-line border-b py-0.5">
      <dt>{label}</dt>
      <dd className="font-semibold">{value}</dd>
    </div>
  )
})

function describeWorkload(workload: Workload): { label: string; value: string }[] {
  const numbers = NUMBER_INPUTS.map(({ key, label, unit, empty = '' }) => {
    const value = workload[key]
    return { label, value: value === null ? empty : `${exact.format(value)} ${unit}`.trim() }
  })
  const switches = SWITCH_INPUTS.map(({ key, label }) => ({ label, value: workload[key] ? 'yes' : 'no' }))
  const own = workload.ownRequests
  return [
    ...numbers,
    ...switches,
    { label: 'Cilium is the CNI already', value: workload.cni === 'cilium' ? 'yes' : 'no' },
    {
      label: 'Requests of a proxy',
      value: own
        ? `${formatCount(own.millicores)} millicores, ${formatCount(own.mebibytes)} MiB`
        : 'the chart’s',
    },
  ]
}
