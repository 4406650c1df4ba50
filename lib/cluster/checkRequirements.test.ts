import { expect, test } from 'vitest'
import { checkRequirements, type MeshRequirements } from './checkRequirements'
import { NO_CLUSTER } from './fixture'
import { UNSEEN_NODE } from './readNode'
import type { ClusterSummary, NodeSummary } from './summary'

function clusterOf(...nodes: Partial<NodeSummary>[]): ClusterSummary {
  return { ...NO_CLUSTER, nodes: nodes.map((node) => ({ ...UNSEEN_NODE, os: 'linux', ...node })) }
}

function meshWith(
  kubernetes: [string | null, string | null],
  kernel: string | null = null,
): MeshRequirements {
  const [min, max] = kubernetes
  return {
    id: 'a',
    name: 'A',
    requirements: {
      kubernetes: { min, max, meaning: min === null ? null : 'supported', note: null },
      kernel: { min: kernel, note: kernel && 'Or another.' },
      platforms: { windows: 'none', vms: 'native', arm64: 'native' },
    },
  }
}

const statusOf = (cluster: ClusterSummary, mesh: MeshRequirements, subject: string) =>
  checkRequirements(cluster, mesh).find((check) => check.subject === subject)?.status

test.each([
  [['v1.33.1', 'v1.34.2-eks-1a2b'], ['1.32', '1.36'], 'met'],
  [['v1.31.9', 'v1.34.2'], ['1.32', '1.36'], 'below'],
  [['v1.34.0', 'v1.37.0'], ['1.32', '1.36'], 'above'],
  [['v1.9.0'], ['1.10', null], 'below'],
  [['v1.34.0'], [null, null], 'not-stated'],
  [[], ['1.32', '1.36'], 'unknown'],
  [['dev'], ['1.32', '1.36'], 'unknown'],
] as const)('kubelets %o against %o are %s', (kubelets, [min, max], status) => {
  const cluster = clusterOf(...kubelets.map((kubelet) => ({ kubelet })))
  expect(statusOf(cluster, meshWith([min, max]), 'kubernetes')).toBe(status)
})

test('the oldest kernel of the Linux nodes decides; that of Windows is another thing', () => {
  const cluster = clusterOf(
    { kernel: '6.8.0-1038-aws' },
    { kernel: '4.18.0-553.el8_10.x86_64' },
    { kernel: '10.0.20348.2700', os: 'windows' },
  )
  const checks = checkRequirements(cluster, meshWith(['1.32', '1.36'], '5.10'))
  expect(checks.find(({ subject }) => subject === 'kernel')).toEqual({
    subject: 'kernel',
    status: 'below',
    found: '4.18 to 6.8',
    wanted: '5.10 or newer',
    note: 'Or another.',
  })
  expect(checks.find(({ subject }) => subject === 'windows')).toMatchObject({
    status: 'none',
    found: '1 node',
  })
  expect(checks.some(({ subject }) => subject === 'arm64')).toBe(false)
})

test('one version is said once, several as a span', () => {
  const found = (...kubelets: string[]) =>
    checkRequirements(clusterOf(...kubelets.map((kubelet) => ({ kubelet }))), meshWith([null, null]))[0]
      ?.found
  expect(found('v1.34.1', 'v1.34.2')).toBe('1.34')
  expect(found('v1.34.1', 'v1.9.2')).toBe('1.9 to 1.34')
})
