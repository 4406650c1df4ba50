import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { PAGES } from '@/components/site/pages'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { RangeBar } from '@/components/ui/RangeBar'
import { figureOf, formatQuantity, formatRange, type Quantity } from '@/lib/format'
import type { Estimate, Totals } from '@/lib/overhead/estimateTypes'
import type { Range } from '@/lib/overhead/units'

interface CostFiguresProps {
  mesh: MeshSummary
  estimate: Estimate | null
  memoryEnd: number
}

const LINES: readonly { metric: keyof Totals; label: string; quantity: Quantity }[] = [
  { metric: 'memory-reserved', label: 'Reserved', quantity: 'bytes' },
  { metric: 'cpu-used', label: 'CPU', quantity: 'cores' },
  { metric: 'latency-p99', label: 'Added p99', quantity: 'milliseconds' },
]

const CALCULATOR = PAGES.find(({ path }) => path.includes('calculator'))

/** What the mesh takes for this scenario, each figure with its range and what it leaves out. */
export function CostFigures({ mesh, estimate, memoryEnd }: CostFiguresProps) {
  if (!estimate) return <p className="px-4 pb-3 text-muted">No overhead model of {mesh.name} yet.</p>
  const memory = estimate.totals['memory-used']
  return (
    <div className="px-4 pb-3">
      {memory ? <MemoryUsed mesh={mesh} memory={memory} end={memoryEnd} /> : <p>Memory used: not known</p>}
      <dl className="mt-1.5">
        {LINES.map(({ metric, label, quantity }) => (
          <div key={metric} className="flex flex-wrap items-baseline gap-x-2">
            <dt className="text-muted">{label}</dt>
            <dd className="ml-auto text-right">
              <RangeText
                range={estimate.totals[metric]}
                quantity={quantity}
                zero={whyZero(estimate, metric)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <LeftOut mesh={mesh} estimate={estimate} />
    </div>
  )
}

function MemoryUsed({ mesh, memory, end }: { mesh: MeshSummary; memory: Range; end: number }) {
  const part = (value: number) => figureOf('bytes', value, end).number
  const { unit } = figureOf('bytes', end)
  return (
    <>
      <p>
        <span className="font-semibold text-xl">{part(memory.typical)}</span>{' '}
        <span className="text-muted">
          {unit} used, {part(memory.low)} to {part(memory.high)}
        </span>
      </p>
      <RangeBar mesh={mesh.id} {...memory} max={end} />
    </>
  )
}

function whyZero({ notes }: Estimate, metric: keyof Totals): string | undefined {
  return notes.some(({ metrics }) => metrics.some((other) => other === metric))
    ? 'the chart sets nothing'
    : undefined
}

interface RangeTextProps {
  range: Range | null
  quantity: Quantity
  /** Why the figure may be zero. */
  zero: string | undefined
}

function RangeText({ range, quantity, zero }: RangeTextProps) {
  if (!range) return <span className="text-muted">not known</span>
  const { low, typical, high } = range
  const beside = low === high ? (high === 0 ? zero : undefined) : formatRange(quantity, low, high)
  return (
    <>
      {beside && <span className="mr-2 text-muted text-xs">{beside}</span>}
      <span className="font-medium">{typical === 0 ? 0 : formatQuantity(quantity, typical)}</span>
    </>
  )
}

/** Costs without a figure and remarks: folded, but never silent. */
function LeftOut({ mesh, estimate }: { mesh: MeshSummary; estimate: Estimate }) {
  const { notIncluded, notes } = estimate
  const count = notIncluded.length + notes.length
  return (
    <div className="mt-1.5 flex flex-wrap items-baseline justify-between gap-x-4 text-xs">
      {count > 0 && (
        <details className="open:w-full">
          <summary className="min-h-6 text-accent">
            Not included, and notes ({count})<span className="sr-only"> on {mesh.name}</span>
          </summary>
          <ul className="mt-1 list-disc space-y-0.5 pl-4">
            {notIncluded.map(({ what }) => (
              <li key={what}>Not included: {what}</li>
            ))}
            {notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {CALCULATOR && (
        <ScenarioLink
          href={CALCULATOR.path}
          className="inline-flex min-h-6 items-center text-accent hover:underline"
        >
          How so?<span className="sr-only"> The figures of {mesh.name} in the calculator</span>
        </ScenarioLink>
      )}
    </div>
  )
}
