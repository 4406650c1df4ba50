import { expect, test } from 'vitest'
import { compiled } from '@/scripts/overhead/realModel'
import { DEFAULT_WORKLOAD } from '../scenario/scenario'
import { thinMetrics } from './thinMetrics'

const modelOf = (mesh: string) => {
  const model = compiled.find((one) => one.mesh.mesh === mesh)
  if (!model) throw new Error(`no model of ${mesh}`)
  return model
}

test('memory of Cilium’s agents is thin: its range is that of one coefficient without a good middle', () => {
  expect(thinMetrics(modelOf('cilium'), DEFAULT_WORKLOAD)).toContain('memory-used')
})

test('memory of Istio’s sidecars is not: many rigs stand behind it', () => {
  expect(thinMetrics(modelOf('istio-sidecar'), DEFAULT_WORKLOAD)).not.toContain('memory-used')
})

test('it depends on the workload: many services make the thin price of a service decide', () => {
  const workload = { ...DEFAULT_WORKLOAD, services: 5000, pods: 1000 }
  expect(thinMetrics(modelOf('istio-sidecar'), workload)).toContain('memory-used')
})

test('what the visitor has measured is not thin', () => {
  const workload = { ...DEFAULT_WORKLOAD, measured: { 'cilium.agent-base-memory': 300 } }
  expect(thinMetrics(modelOf('cilium'), workload)).not.toContain('memory-used')
})
