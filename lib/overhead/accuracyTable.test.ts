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

const meshes = compiled.map(({ mesh }) => mesh.mesh)

test('the least accurate mesh stands first, before it what cannot be compared at all', () => {
  const medians = accuracyByMesh(compared, meshes).map(({ accuracy }) => accuracy.median ?? Infinity)
  expect(medians).toEqual(medians.toSorted((a, b) => b - a))
})

test('every mesh has a row for every quantity, compared or not', () => {
  expect(accuracyByMesh([], meshes)).toHaveLength(meshes.length * 3)
})
