import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/dataset/load'
import { loadOverhead } from '../../../scripts/overhead/load'
import { publishMeasurements } from '../../overhead/publishMeasurements'
import { capabilityFile, ENDPOINTS, FILES } from './endpoints'
import { capabilityResponse, claimsResponse, indexResponse } from './responses'
import { PUBLISHED_SCHEMAS } from './schemas'

const dataset = loadDataset()

const published = publishMeasurements(loadOverhead())

function answerOf(path: string): unknown {
  if (path === 'overhead/measurements.json') return published
  const text = path.includes('<id>') ? capabilityFile(dataset, 'mtls-auto.json') : FILES[path]?.(dataset)
  return JSON.parse(text ?? 'null')
}

describe('the API', () => {
  test.each(ENDPOINTS.filter(({ schema }) => schema !== null))(
    'answers $path in the shape that it documents',
    ({ path, schema }) => {
      expect(schema?.shape.safeParse(answerOf(path)).error?.issues ?? []).toEqual([])
    },
  )

  test('serves every file that its index lists', () => {
    const { endpoints } = indexResponse.parse(answerOf('index.json'))
    expect(
      endpoints
        .map(({ path }) => path)
        .filter((path) => !path.includes('/'))
        .toSorted(),
    ).toEqual(Object.keys(FILES).toSorted())
    for (const { schema } of endpoints)
      if (schema !== null) expect(PUBLISHED_SCHEMAS).toHaveProperty([schema.replace('schema/', '')])
  })

  test('counts what is there', () => {
    expect(indexResponse.parse(answerOf('index.json')).counts).toMatchObject({
      meshes: dataset.meshes.length,
      capabilities: dataset.capabilities.length,
      claims: dataset.meshes.length * dataset.capabilities.length,
    })
  })

  test('gives each claim once, with sources that its evidence names', () => {
    const { claims, sources } = claimsResponse.parse(answerOf('claims.json'))
    expect(new Set(claims.map(({ mesh, capability }) => `${mesh} ${capability}`)).size).toBe(claims.length)
    for (const { mesh, evidence } of claims)
      for (const { source } of evidence) expect(sources[mesh]).toHaveProperty([source])
  })

  test('writes out the sources of one capability', () => {
    const { claims } = capabilityResponse.parse(answerOf('capabilities/<id>.json'))
    expect(claims.map(({ mesh }) => mesh)).toEqual(dataset.meshes.map(({ id }) => id))
    expect(claims[0]?.evidence[0]?.url).toMatch(/^https:/)
  })

  test('has no file for a capability that does not exist', () => {
    expect(capabilityFile(dataset, 'nonsense.json')).toBeNull()
    expect(capabilityFile(dataset, '__proto__')).toBeNull()
  })

  test('gives the matrix as CSV with one line a capability', () => {
    const lines = FILES['matrix.csv']?.(dataset).trimEnd().split('\r\n') ?? []
    expect(lines).toHaveLength(dataset.capabilities.length + 1)
    expect(lines[0]).toMatch(/^id,category,capability,criteria,istio-sidecar level,istio-sidecar value,/)
  })
})
