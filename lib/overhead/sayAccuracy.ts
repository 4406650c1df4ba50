// The backtest in a few sentences: the whole, then where it is bad.
import type { AccuracyRow } from './accuracyTable'
import type { Quantity } from './backtestFigure'

const WORDS: Record<Quantity, string> = { memory: 'memory', cpu: 'CPU', latency: 'latency' }
const NAMED = 3

export function sayAccuracy(
  overall: readonly AccuracyRow[],
  byMesh: readonly AccuracyRow[],
  names: ReadonlyMap<string, string>,
): string {
  const whole = overall.flatMap(({ quantity, accuracy: { median } }) =>
    median === null ? [] : [`${WORDS[quantity]} ${median.toFixed(2)}`],
  )
  const nameOf = ({ mesh, quantity }: AccuracyRow) => `${names.get(mesh ?? '') ?? mesh} ${WORDS[quantity]}`
  const bad = byMesh
    .filter(({ accuracy }) => accuracy.median !== null)
    .slice(0, NAMED)
    .map((row) => {
      const { median, rigs } = row.accuracy
      return `${nameOf(row)} ${median?.toFixed(2)} (${rigs === 1 ? 'one rig' : `${rigs} rigs`})`
    })
  const silent = byMesh.filter(({ accuracy }) => accuracy.median === null).map(nameOf)
  return [
    'A factor of 2 means twice or half of what was measured; each rig counts once.',
    `Over all the median factor is ${whole.join(', ')}.`,
    `It is worst for ${bad.join(', ')}.`,
    silent.length > 0 ? `Nothing can be compared for ${silent.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
