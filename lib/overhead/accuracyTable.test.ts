import { expect, test } from 'vitest'
import { compiled, overhead } from '@/scripts/overhead/realModel'
import { accuracyByMesh, overallAccuracy, worseThan } from './accuracyTable'
import { backtest } from './backtest'

const { compared } = backtest(overhead.measurements, overhead.readings, compiled)
const rows = overallAccuracy(compared)

test('the model is as accurate as was committed with it', () => {
  expect(worseThan(rows, overhead.accuracy)).toEqual([])
})

test('a model that has become worse is found out', () => {
  const overall = { ...overhead.accuracy.overall, memory: 1.1 }
  expect(worseThan(rows, { ...overhead.accuracy, overall })).toEqual(['memory'])
})

test('the least accurate mesh stands first', () => {
  const medians = accuracyByMesh(compared).map(({ accuracy }) => accuracy.median ?? 0)
  expect(medians).toEqual(medians.toSorted((a, b) => b - a))
})
