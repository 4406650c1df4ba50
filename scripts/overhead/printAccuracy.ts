// Model against measurement as a table for people.
import { type AccuracyRow, accuracyByMesh, overallAccuracy } from '@/lib/overhead/accuracyTable'
import { type Backtest, type Comparison, type LeftOut, worst } from '@/lib/overhead/backtest'
import type { Quantity } from '@/lib/overhead/backtestFigure'
import { MIB } from '@/lib/overhead/units'
import { table } from './table'

const UNITS: Record<Quantity, { unit: string; scale: number }> = {
  memory: { unit: 'MiB', scale: MIB },
  cpu: { unit: 'cores', scale: 1 },
  latency: { unit: 'ms', scale: 1 },
}

export function printAccuracy({ compared, leftOut }: Backtest, meshes: readonly string[]): string {
  return [
    `Model against measurement: ${compared.length} comparisons, ${leftOut.length} measurements left out.`,
    'A factor of 2 is half or double. Each rig counts once, by the median of its factors.',
    accuracyTable(overallAccuracy(compared)),
    'By mesh, the least accurate first:',
    accuracyTable(accuracyByMesh(compared, meshes)),
    'The five worst, one a rig:',
    table(['factor', 'measurement', 'measured', 'model'], worst(compared, 5).map(worstRow)),
    'Left out:',
    table(['measurements', 'reason'], reasons(leftOut)),
  ].join('\n\n')
}

function accuracyTable(rows: readonly AccuracyRow[]): string {
  const lines = rows.map(({ mesh, quantity, accuracy }) => [
    mesh ?? 'all',
    quantity,
    factor(accuracy.median),
    factor(accuracy.percentile90),
    accuracy.comparisons > 0 ? `${accuracy.inside} of ${accuracy.comparisons}` : 'nothing to compare',
    String(accuracy.rigs),
  ])
  return table(['mesh', 'quantity', 'median factor', '90th percentile', 'within low to high', 'rigs'], lines)
}

function factor(value: number | null): string {
  return value === null ? '-' : value.toFixed(2)
}

function worstRow({ ids, factor, measured, predicted, quantity }: Comparison): string[] {
  const { unit, scale } = UNITS[quantity]
  const text = (value: number) => Number((value / scale).toPrecision(3)).toString()
  const range = `${text(predicted.typical)} (${text(predicted.low)} to ${text(predicted.high)}) ${unit}`
  return [factor.toFixed(2), ids.join(', '), `${text(measured)} ${unit}`, range]
}

function reasons(leftOut: readonly LeftOut[]): string[][] {
  const counts = new Map<string, number>()
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([reason, count]) => [String(count), reason])
}
