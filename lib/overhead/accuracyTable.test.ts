import { expect, test } from 'vitest'
import { compiled, overhead } from '@/scripts/overhead/realModel'
import { accuracyByMesh, mediansOf, overallAccuracy, worseThan } from './accuracyTable'
import { backtest } from './backtest'

const { compared } = backtest(overhead.measurements, overhead.readings, compiled)
const meshes = compiled.map(({ mesh }) => mesh.mesh)
const rows = [...overallAccuracy(compared), ...accuracyByMesh(compared, meshes)]

test('the model is as accurate as was committed with it, over all and for each mesh', () => {
  expect(worseThan(rows, overhead.accuracy)).toEqual([])
  const { overall, meshes } = overhead.accuracy
  expect(mediansOf(rows)).toEqual({ overall, meshes })
})

const saidWorse = (worse: ReturnType<typeof worseThan>) =>
  worse.map(({ mesh, quantity }) => `${mesh ?? 'all'} ${quantity}`)

test('a model that has become worse is found out, also where only one mesh has', () => {
  const { overall, meshes } = mediansOf(rows)
  const better = { memory: 1, cpu: 1, latency: 1 }
  const committed = { ...overhead.accuracy, overall: { ...overall, memory: 1.1 } }
  expect(saidWorse(worseThan(rows, committed))).toEqual(['all memory'])
  const forKuma = { ...overhead.accuracy, meshes: { ...meshes, kuma: { ...better, latency: null } } }
  expect(saidWorse(worseThan(rows, forKuma)).toSorted()).toEqual(['kuma cpu', 'kuma memory'])
})

test('comparisons that are taken away do not make the model better', () => {
  const withoutKuma = compared.filter(({ mesh }) => mesh !== 'kuma')
  expect(saidWorse(worseThan(accuracyByMesh(withoutKuma, meshes), overhead.accuracy))).toHaveLength(3)
})

test('the least accurate mesh stands first, before it what cannot be compared at all', () => {
  const medians = accuracyByMesh(compared, meshes).map(({ accuracy }) => accuracy.median ?? Infinity)
  expect(medians).toEqual(medians.toSorted((a, b) => b - a))
})

test('every mesh has a row for every quantity, compared or not', () => {
  expect(accuracyByMesh([], meshes)).toHaveLength(meshes.length * 3)
})
