import type { MeshId } from '@/lib/dataset/types'
import { overallAccuracy } from '@/lib/overhead/accuracyTable'
import type { Comparison } from '@/lib/overhead/backtest'
import type { Quantity } from '@/lib/overhead/backtestFigure'
import { MIB } from '@/lib/overhead/units'

/** One comparison, in the unit of its axis. */
export interface PredictionPoint {
  id: string
  mesh: MeshId
  component: string
  quantity: Quantity
  measured: number
  predicted: number
  factor: number
  /** The vendor’s or project’s own measurement. */
  vendor: boolean
}

export const QUANTITY_UNITS: Record<Quantity, string> = { memory: 'MiB', cpu: 'cores', latency: 'ms' }
export const QUANTITY_SCALES: Record<Quantity, number> = { memory: MIB, cpu: 1, latency: 1 }

/** What the chart draws, and what it shows in a sentence a metric. */
export function predictionPoints(compared: readonly Comparison[]) {
  const points = compared.map(
    ({ ids, mesh, component, quantity, quality, measured, predicted, factor }): PredictionPoint => {
      const short = (value: number) => Number((value / QUANTITY_SCALES[quantity]).toPrecision(4))
      return {
        id: ids.join(' and '),
        mesh,
        component,
        quantity,
        measured: short(measured),
        predicted: short(predicted.typical),
        factor: Number(factor.toFixed(2)),
        vendor: quality === 'vendor-measured',
      }
    },
  )
  const findings = Object.fromEntries(
    overallAccuracy(compared).map(({ quantity, accuracy: { median, comparisons, rigs, inside } }) => [
      quantity,
      `Half of ${rigs} rigs lie within a factor of ${median?.toFixed(2)}; ${inside} of ${comparisons} figures fall between the model’s low and high. On the dashed line the model is exact, above it too high.`,
    ]),
  ) as Record<Quantity, string>
  return { points, findings }
}
