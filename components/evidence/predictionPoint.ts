import type { MeshId } from '@/lib/dataset/types'
import type { Quantity } from '@/lib/overhead/backtestFigure'

/** One comparison, in the unit of its axis. */
export interface PredictionPoint {
  id: string
  mesh: MeshId
  component: string
  quantity: Quantity
  measured: number
  predicted: number
  factor: number
}

export const QUANTITY_UNITS: Record<Quantity, string> = { memory: 'MiB', cpu: 'cores', latency: 'ms' }
