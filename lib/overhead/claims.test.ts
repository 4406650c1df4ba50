import { expect, test } from 'vitest'
import { claimsFor, distinctClaims } from './claims'
import type { ArticleFigure } from './types'

const perPod: ArticleFigure = {
  article: 'a',
  title: 'An article',
  publisher: 'A publisher',
  mesh: 'm',
  component: 'sidecar',
  metric: 'memory_mb',
  statistic: 'range',
  low: 50,
  high: 100,
  unit: 'MB per pod',
  conditions: 'none given',
  quality: 'claimed',
  verdict: 'plausible',
  judgement: 'Why.',
}
const example: ArticleFigure = {
  ...perPod,
  low: 5000,
  high: 10_000,
  unit: 'MB',
  conditions: '100 pods, sidecars only',
}
const workload = { pods: 100, meshedPercent: 100, nodes: 10 }

test('a figure for one pod grows with the pods in the mesh', () => {
  const [claim] = claimsFor([perPod], 'm', 'memory-used', { ...workload, pods: 200, meshedPercent: 50 })
  expect(claim).toMatchObject({ low: 5e9, high: 10e9 })
})

test('a figure for 100 pods is shown at 100 pods and nowhere else', () => {
  expect(claimsFor([example], 'm', 'memory-used', workload)).toHaveLength(1)
  expect(claimsFor([example], 'm', 'memory-used', { ...workload, pods: 101 })).toEqual([])
})

test('a claim about memory is no claim about reservations, nor about another mesh', () => {
  expect(claimsFor([perPod], 'm', 'memory-reserved', workload)).toEqual([])
  expect(claimsFor([perPod], 'n', 'memory-used', workload)).toEqual([])
})

test('the same range said twice is drawn once', () => {
  const claims = claimsFor([perPod, example], 'm', 'memory-used', workload)
  expect(claims).toHaveLength(2)
  expect(distinctClaims(claims).map(({ figure }) => figure)).toEqual([example])
})
