import { expect, test } from 'vitest'
import { compiled, overhead } from '@/scripts/overhead/realModel'
import { DEFAULT_WORKLOAD } from '../scenario/scenario'
import { estimate } from './estimate'
import { modelForClaim } from './modelForClaim'

const figuresOf = (mesh: string, unit: string) => {
  const model = compiled.find((one) => one.mesh.mesh === mesh)
  const figure = overhead.articleFigures.find((one) => one.mesh === mesh && one.unit === unit)
  if (!model || !figure) throw new Error(`nothing for ${mesh} in ${unit}`)
  return { figures: estimate(model, DEFAULT_WORKLOAD), own: modelForClaim(figure, model, DEFAULT_WORKLOAD) }
}

test('a figure a pod is the sidecars’ memory over the pods, in megabytes', () => {
  const { figures, own } = figuresOf('istio-sidecar', 'MB per pod')
  const sidecar = figures.components.find(({ component }) => component === 'sidecar')
  expect(own?.typical).toBeCloseTo((sidecar?.each['memory-used']?.typical ?? 0) / 1e6)
})

test('a figure a node is the whole mesh over the nodes', () => {
  const { figures, own } = figuresOf('istio-sidecar', 'MB per node')
  expect(own?.typical).toBeCloseTo(
    (figures.totals['memory-used']?.typical ?? 0) / 1e6 / DEFAULT_WORKLOAD.nodes,
  )
})

test('a part that the mesh does not have has no figure', () => {
  expect(figuresOf('cilium', 'MB per pod').own).toBeNull()
})
