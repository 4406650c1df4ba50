import { expect, test } from 'vitest'
import type { Accuracy } from './backtest'
import { sayAccuracy } from './sayAccuracy'

const accuracy = (median: number | null, rigs = 2): Accuracy => ({
  rigs,
  comparisons: rigs,
  median,
  percentile90: median,
  inside: 0,
})

test('the whole comes first, then the bad meshes, then what cannot be compared', () => {
  const overall = [{ mesh: null, quantity: 'memory' as const, accuracy: accuracy(1.4) }]
  const byMesh = [
    { mesh: 'c', quantity: 'latency' as const, accuracy: accuracy(null, 0) },
    { mesh: 'k', quantity: 'cpu' as const, accuracy: accuracy(3.24, 1) },
  ]
  const said = sayAccuracy(
    overall,
    byMesh,
    new Map([
      ['k', 'Kuma'],
      ['c', 'Cilium'],
    ]),
  )
  expect(said).toContain('Over all the median factor is memory 1.40.')
  expect(said).toContain('It is worst for Kuma CPU 3.24 (one rig).')
  expect(said).toContain('Nothing can be compared for Cilium latency.')
})
