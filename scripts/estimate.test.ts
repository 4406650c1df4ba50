import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { modelOf } from '@/scripts/overhead/realModel'
import { estimate } from '../lib/overhead/estimate'
import { DEFAULT_WORKLOAD } from '../lib/scenario/scenario'

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/estimate.ts', ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

describe('npm run estimate', () => {
  test('prints for programs what the core says, in base units', () => {
    const { status, stdout } = run(
      '--pods',
      '900',
      '--nodes',
      '40',
      '--rps',
      '12000',
      '--mesh',
      'linkerd',
      '--json',
    )
    expect(status).toBe(0)
    const { workload, meshes } = JSON.parse(stdout)
    expect(workload).toMatchObject({ pods: 900, nodes: 40, requestsPerSecond: 12_000 })
    expect(Object.keys(meshes)).toEqual(['linkerd'])
    const figures = estimate(modelOf('linkerd'), {
      ...DEFAULT_WORKLOAD,
      pods: 900,
      nodes: 40,
      requestsPerSecond: 12_000,
    })
    expect(meshes.linkerd.totals).toEqual(JSON.parse(JSON.stringify(figures.totals)))
    const [sidecar] = meshes.linkerd.components
    expect(sidecar).toMatchObject({ component: 'sidecar', count: 900 })
    expect(sidecar.total['memory-used'].typical).toBeCloseTo(900 * sidecar.each['memory-used'].typical, 3)
    expect(meshes.linkerd.notIncluded.length).toBeGreaterThan(0)
  })

  test('prints for people a table of all meshes, with the ranges and what is not included', () => {
    const { status, stdout } = run('--pods=100')
    expect(status).toBe(0)
    for (const text of ['Istio sidecar', 'Linkerd', 'Consul', 'Memory used, GiB', 'Not included']) {
      expect(stdout).toContain(text)
    }
    expect(stdout).not.toContain('Cost by use')
  })

  test('refuses what it does not know in one line, with exit code 2', () => {
    const { status, stdout, stderr } = run('--podz', '3')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('--podz')
  })
})
