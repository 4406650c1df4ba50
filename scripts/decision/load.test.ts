import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatasetError } from '@/lib/dataset/problem'
import { DECISION_SCHEMAS, type DecisionFile, decisionJsonSchema } from '@/lib/decision/jsonSchemas'
import { dataDir, loadDataset } from '../dataset/load'
import { formatJson } from '../dataset/write'
import { loadDecision, readDecision } from './load'

const dataset = loadDataset()
let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'decision-'))
  cpSync(join(dataDir(), 'decision'), join(dir, 'decision'), { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))

function edit(name: string, change: (text: string) => string): void {
  const path = join(dir, 'decision', name)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

const messages = () =>
  readDecision(dir, dataset).problems.map(({ file, path, message }) => `${file} ${path}: ${message}`)

describe('the data of the decision', () => {
  it('is sound', () => {
    expect(messages()).toEqual([])
    expect(loadDecision(dir, dataset).graph.start).toBe('size')
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a capability that is not there',
      'questions.json',
      (text) => text.replace('"mtls-strict"', '"mtls-stict"'),
      /questions\.json .*needs\[0\]: “mtls-stict” is not a support row/,
    ],
    [
      'a mesh that is not there',
      'rules.json',
      (text) => text.replace('"linkerd"', '"linkered"'),
      /rules\.json .*recommends\[0\]: “linkered” is not a mesh/,
    ],
    [
      'an unknown landscape entry',
      'rules.json',
      (text) => text.replace('"aws-app-mesh"', '"app-mesh"'),
      /“app-mesh” is not an entry of landscape/,
    ],
    [
      'a rule without an option',
      'questions.json',
      (text) => text.replaceAll('"expert-team"', '"simplicity-first"'),
      /No option stands for the rule “expert-team”/,
    ],
    [
      'a circle',
      'questions.json',
      (text) => text.replace('"next": "posture"', '"next": "cni"'),
      /go round in a circle: cni → .*cni/,
    ],
    [
      'a way that leads nowhere',
      'questions.json',
      (text) => text.replaceAll('"next": "security-depth"', '"next": "security"'),
      /leads to “security”, which is neither/,
    ],
    [
      'a question that nothing leads to',
      'questions.json',
      (text) => text.replaceAll('"next": "network-depth"', '"next": "cni"'),
      /Nothing leads to “network-depth”/,
    ],
    [
      'a branch from one of several options',
      'questions.json',
      (text) =>
        text.replace(
          '"alone": true,\n          "next": "no-mesh"',
          '"alone": false,\n          "next": "no-mesh"',
        ),
      /only one that stands alone can lead elsewhere/,
    ],
    [
      'a weight beyond five',
      'weight-sets.json',
      (text) => text.replace('"weight": 5', '"weight": 6'),
      /weight-sets\.json .*weight: Too long|weight-sets\.json .*weight/,
    ],
    [
      'an option to reconsider that is not there',
      'no-mesh.json',
      (text) => text.replace('pressing:see', 'pressing:look'),
      /“pressing:look” is no option/,
    ],
    ['text that is not JSON', 'rules.json', (text) => text.slice(0, -20), /rules\.json : This is not JSON/],
    [
      'a misspelt field',
      'questions.json',
      (text) => text.replace('"toFindOut"', '"toFind"'),
      /“toFind” is not a field/,
    ],
  ])('names %s', (_, file, change, message) => {
    edit(file, change)
    expect(messages().join('\n')).toMatch(message)
    expect(() => loadDecision(dir, dataset)).toThrow(DatasetError)
  })

  it.each(Object.keys(DECISION_SCHEMAS).filter((name): name is DecisionFile => name in DECISION_SCHEMAS))(
    'has the JSON Schema of %s up to date',
    (name) => {
      const written = readFileSync(join(dir, 'decision', 'schema', name), 'utf8')
      expect(written, 'run npm run data:check -- --fix').toBe(formatJson(decisionJsonSchema(name)))
    },
  )

  it('names a file that does not point to its JSON Schema', () => {
    edit('rules.json', (text) => text.replace('./schema/rules.json', './rules.json'))
    expect(messages().join()).toMatch(/rules\.json \$schema: The file does not name its JSON Schema/)
  })

  it('names a file that is missing', () => {
    rmSync(join(dir, 'decision', 'no-mesh.json'))
    expect(messages()).toEqual(['decision/no-mesh.json : This file is missing.'])
  })
})
