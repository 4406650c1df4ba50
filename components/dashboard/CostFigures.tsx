import { describeFigure, type MeshResult, type ShownFigure } from '@/components/calculator/meshResult'
import { RangeBar } from '@/components/ui/RangeBar'
import { figureOf, formatQuantity, formatRange, type Quantity } from '@/lib/format'
import type { Metric } from '@/lib/overhead/vocabulary'
import { FigureButton } from './FigureButton'
import { LeftOut } from './LeftOut'

interface CostFiguresProps {
  result: MeshResult
  /** The right end of the memory scale, the same on all cards. */
  memoryEnd: number
  explain: (metric: Metric) => void
}

const LINES: readonly { metric: Metric; label: string; quantity: Quantity }[] = [
  { metric: 'memory-reserved', label: 'Reserved', quantity: 'bytes' },
  { metric: 'cpu-used', label: 'CPU', quantity: 'cores' },
  { metric: 'latency-p99', label: 'Added p99', quantity: 'milliseconds' },
]

/** What the mesh takes for this scenario. Every figure has its range, and opens where it comes from. */
export function CostFigures({ result, memoryEnd, explain }: CostFiguresProps) {
  const { mesh, estimate } = result
  if (!estimate) return <p className="px-4 pb-3 text-muted">No overhead model of {mesh.name} yet.</p>
  const memory = estimate.totals['memory-used']
  return (
    <div className="px-4 pb-3">
      <div className="min-h-9 content-end">
        <FigureButton explain={() => explain('memory-used')}>
          <MemoryUsed figure={describeFigure(result, 'memory-used')} end={memoryEnd} />
        </FigureButton>
      </div>
      {memory && <RangeBar mesh={mesh.id} {...memory} max={memoryEnd} />}
      <dl className="mt-1.5">
        {LINES.map(({ metric, label, quantity }) => (
          <div key={metric} className="flex flex-wrap items-baseline gap-x-2">
            <dt className="text-muted">{label}</dt>
            <dd className="ml-auto text-right">
              <FigureButton explain={() => explain(metric)}>
                <RangeText figure={describeFigure(result, metric)} quantity={quantity} />
              </FigureButton>
            </dd>
          </div>
        ))}
      </dl>
      <LeftOut mesh={mesh} estimate={estimate} />
    </div>
  )
}

/** All cards in one unit, so that their figures compare. */
function MemoryUsed({ figure, end }: { figure: ShownFigure; end: number }) {
  const { low, typical, high, thin, missing } = figure
  if (low === null || typical === null || high === null) return <>Memory used: not known</>
  const part = (value: number) => figureOf('bytes', value, end).number
  const range = `${part(low)} to ${part(high)}`
  return (
    <>
      <span className={`font-semibold ${thin ? 'text-lg' : 'text-xl'}`}>{thin ? range : part(typical)}</span>{' '}
      <span className="text-muted">
        {figureOf('bytes', end).unit} used, {thin ? `about ${part(typical)}` : range}
      </span>
      <AndMore missing={missing} />
    </>
  )
}

function RangeText({ figure, quantity }: { figure: ShownFigure; quantity: Quantity }) {
  const { low, typical, high, thin, missing, setsNothing } = figure
  if (low === null || typical === null || high === null) {
    return <span className="text-muted">not known</span>
  }
  const middle = typical === 0 ? '0' : formatQuantity(quantity, typical, high)
  const range = formatRange(quantity, low, high)
  const isExact = low === high
  const second = thin ? `about ${figureOf(quantity, typical, high).number}` : range
  const beside = isExact ? setsNothing && 'the chart sets nothing' : second
  return (
    <>
      {beside && <span className="mr-2 text-muted text-xs">{beside}</span>}
      <span className="font-medium">{thin && !isExact ? range : middle}</span>
      <AndMore missing={missing} />
    </>
  )
}

/** The figure lacks a part that exists and that nobody has measured. */
function AndMore({ missing }: { missing: string }) {
  if (!missing) return null
  return (
    <span className="font-semibold text-warn" title={`Not included: ${missing}`}>
      <span aria-hidden="true"> + ?</span>
      <span className="sr-only">, and more that nobody has measured</span>
    </span>
  )
}
