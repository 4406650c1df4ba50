import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenario/arbitraries'
import { scenarioFromFile, scenarioToFile } from './scenarioFile'
import type { Vocabulary } from './vocabulary'

const vocabulary: Vocabulary = {
  meshes: ['linkerd', 'cilium'],
  capabilities: [
    { id: 'retries', kind: 'support' },
    { id: 'timeouts', kind: 'support' },
  ],
  categories: ['traffic'],
  coefficients: ['linkerd.base-memory'],
  questions: {},
}
const names = { ...vocabulary, needs: ['retries', 'timeouts'] }

describe('a scenario file', () => {
  it('opened again gives back the scenario', () => {
    fc.assert(
      fc.property(scenarios(names), (scenario) => {
        const opened = scenarioFromFile(scenarioToFile(scenario, vocabulary, '2026.11.1'), vocabulary)
        expect(opened).toEqual({ ok: true, scenario, datasetVersion: '2026.11.1', notices: [] })
      }),
      { numRuns: 1_000 },
    )
  })

  it('may be edited by hand, with numbers and lists', () => {
    const file =
      '\uFEFF{"format":"which-mesh-scenario","version":1,"scenario":{"pods":900,"ha":true,"need":["retries","gone"]}}'
    const opened = scenarioFromFile(file, vocabulary)
    expect(opened).toMatchObject({
      ok: true,
      datasetVersion: null,
      scenario: { needs: ['retries'], workload: { pods: 900, highAvailability: true } },
      notices: [{ key: 'need', value: 'gone', reason: 'unknown-value' }],
    })
  })

  it.each([
    ['<html>', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-a-scenario'],
    ['{"format":"other","scenario":{}}', 'not-a-scenario'],
    ['{"format":"which-mesh-scenario","version":1,"scenario":[]}', 'not-a-scenario'],
    ['{"format":"which-mesh-scenario","version":2,"scenario":{}}', 'newer-version'],
    [' '.repeat(1_000_001), 'too-large'],
  ])('%#. says what is wrong with another file', (text, fault) => {
    expect(scenarioFromFile(text, vocabulary)).toMatchObject({ ok: false, fault })
  })

  it('takes an object where a text should be for a value that it does not know', () => {
    const file =
      '{"format":"which-mesh-scenario","version":1,"scenario":{"pods":{"toString":1},"need":[{"toString":1}]}}'
    const opened = scenarioFromFile(file, vocabulary)
    expect(opened).toMatchObject({ ok: true, scenario: { needs: [], workload: { pods: 100 } } })
    expect(opened.ok && opened.notices.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['pods', 'need']),
    )
  })

  it('never throws, whatever it is given', () => {
    const anyFile = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(fc.string(), fc.jsonValue())
        .map((scenario) =>
          JSON.stringify({ format: 'which-mesh-scenario', version: 1, dataset: 7, scenario }),
        ),
    )
    fc.assert(
      fc.property(anyFile, (text) => void scenarioFromFile(text, vocabulary)),
      { numRuns: 2_000 },
    )
  })
})
