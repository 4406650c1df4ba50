import { describe, expect, it } from 'vitest'
import { DEFAULT_MATRIX_VIEW, type MatrixView } from '../matrix/view'
import { DEFAULT_SCENARIO, type Scenario } from '../scenario/scenario'
import { vocabulary } from './fixture'
import { decodeLink, decodeScenario, encodeLink, encodeScenario, isTooLong } from './link'
import { MATRIX_PAGE } from './views/matrix'

const encode = (scenario: Partial<Scenario>, view: Partial<MatrixView> = {}) =>
  encodeLink(
    {
      scenario: { ...DEFAULT_SCENARIO, ...scenario },
      view: { ...DEFAULT_MATRIX_VIEW, ...view },
      datasetVersion: null,
    },
    MATRIX_PAGE,
    vocabulary,
  )

describe('the form of a link', () => {
  it('is empty where everything is at its default', () => {
    expect(encode({})).toBe('')
    expect(encodeScenario(DEFAULT_SCENARIO, vocabulary)).toBe('')
  })

  it('stays readable: keys in the order of the contract, commas and colons as they are', () => {
    const search = encode(
      {
        meshes: ['linkerd', 'istio-ambient'],
        needs: ['mtls-strict', 'retries'],
        accept: [],
        workload: {
          ...DEFAULT_SCENARIO.workload,
          pods: 900,
          vcpuPrice: 20.5,
          ownRequests: { millicores: 100, mebibytes: 128 },
          measured: { 'linkerd.base-memory': 0.000001 },
        },
        weights: { ...DEFAULT_SCENARIO.weights, security: 5 },
      },
      {
        cat: ['security', 'traffic'],
        q: 'café & (tea)',
        diff: true,
        open: { mesh: 'linkerd', capability: 'proxy' },
      },
    )
    expect(search).toBe(
      'mesh=linkerd,istio-ambient&need=retries,mtls-strict&accept=&pods=900&cpu=20.5&own=100:128' +
        '&set=linkerd.base-memory:0.000001&w=security:5' +
        '&cat=traffic,security&q=caf%C3%A9+%26+%28tea%29&diff=1&open=linkerd.proxy',
    )
  })

  it('is frozen for version 1: this link means this for ever', () => {
    const link =
      'v=1&dv=2026.11.1&mesh=cilium,kuma&need=retries&accept=partial&pods=900&meshed=80&nodes=40&services=60&known=12' +
      '&rps=12000&payload=2048&l7=30&conns=40&waypoints=4&ha=1&cni=cilium&wg=1&hubble=1&vcpu=16&gib=64&cpu=20&mem=3' +
      '&own=100:128&set=linkerd.base-memory:38&k8s=1.33&kernel=5.10&platform=arm64,vms&licence=open&w=overhead:5' +
      '&cat=traffic&level=native&maturity=beta&q=retry&diff=1&mine=1&open=linkerd.retries'
    const { scenario, view, notices } = decodeLink(link, MATRIX_PAGE, vocabulary)
    expect(notices).toEqual([])
    expect({ scenario, view }).toMatchInlineSnapshot(`
      {
        "scenario": {
          "accept": [
            "partial",
          ],
          "constraints": {
            "kernel": "5.10",
            "kubernetes": "1.33",
            "licence": "open",
            "platforms": [
              "arm64",
              "vms",
            ],
          },
          "meshes": [
            "cilium",
            "kuma",
          ],
          "needs": [
            "retries",
          ],
          "weights": {
            "adoption": 2,
            "maturity": 2,
            "multicluster": 2,
            "observability": 2,
            "openness": 2,
            "overhead": 5,
            "security": 2,
            "simplicity": 2,
            "traffic": 2,
          },
          "workload": {
            "cni": "cilium",
            "connections": 40,
            "gibPrice": 3,
            "highAvailability": true,
            "hubble": true,
            "knownServices": 12,
            "l7Percent": 30,
            "measured": {
              "linkerd.base-memory": 38,
            },
            "meshedPercent": 80,
            "nodeGib": 64,
            "nodeVcpu": 16,
            "nodes": 40,
            "ownRequests": {
              "mebibytes": 128,
              "millicores": 100,
            },
            "payloadBytes": 2048,
            "pods": 900,
            "requestsPerSecond": 12000,
            "services": 60,
            "vcpuPrice": 20,
            "waypoints": 4,
            "wireguard": true,
          },
        },
        "view": {
          "cat": [
            "traffic",
          ],
          "diff": true,
          "level": [
            "native",
          ],
          "maturity": [
            "beta",
          ],
          "mine": true,
          "open": {
            "capability": "retries",
            "mesh": "linkerd",
          },
          "q": "retry",
        },
      }
    `)
  })

  it('says when it is too long to be sent around', () => {
    expect(isTooLong(`https://example.org/?q=${'x'.repeat(1_950)}`)).toBe(false)
    expect(isTooLong(`https://example.org/?q=${'x'.repeat(2_000)}`)).toBe(true)
  })
})

describe('a dataset without the default columns', () => {
  it('shows its own', () => {
    const own = { ...vocabulary, meshes: ['ash', 'birch'] }
    expect(decodeScenario('', own).scenario.meshes).toEqual(['ash', 'birch'])
    expect(encodeScenario(decodeScenario('', own).scenario, own)).toBe('')
  })
})
