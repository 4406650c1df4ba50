// The lines and bands of the sweep as SVG paths.
import type { Range } from '@/lib/overhead/units'
import type { SweepLine } from './chartRows'

export interface KnownPoint {
  x: number
  range: Range
}

type Place = (value: number) => number

export function linePath(points: SweepLine['points'], x: Place, y: Place): string {
  return stretchesOf(points)
    .map((stretch) => polyline(stretch.map((point) => [x(point.x), y(point.range.typical)])))
    .join('')
}

/** Along the high ends and back along the low ones. */
export function bandPath(points: SweepLine['points'], x: Place, y: Place): string {
  return stretchesOf(points)
    .map((stretch) => {
      const above = stretch.map((point): Spot => [x(point.x), y(point.range.high)])
      const below = stretch.toReversed().map((point): Spot => [x(point.x), y(point.range.low)])
      return `${polyline([...above, ...below])}Z`
    })
    .join('')
}

type Spot = readonly [x: number, y: number]

function polyline(spots: readonly Spot[]): string {
  return `M${spots.map(([x, y]) => `${fine(x)} ${fine(y)}`).join('L')}`
}

/** A hundredth of a pixel is finer than any screen. */
function fine(value: number): number {
  return Math.round(value * 100) / 100
}

/** Where nothing is known the line breaks off. */
function stretchesOf(points: SweepLine['points']): KnownPoint[][] {
  const stretches: KnownPoint[][] = []
  let current: KnownPoint[] | null = null
  for (const { x, range } of points) {
    if (range === null) {
      current = null
      continue
    }
    if (current === null) {
      current = []
      stretches.push(current)
    }
    current.push({ x, range })
  }
  return stretches
}
