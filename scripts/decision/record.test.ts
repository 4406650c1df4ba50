// The record of a decision, on the real data.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilityAnswer } from '@/lib/dataset/api/answers'
import { applyAnswers } from '@/lib/decision/applyAnswers'
import type { Decision, Sheet } from '@/lib/decision/decisionTypes'
import { evidenceFrom, restsOn } from '@/lib/decision/evidence'
import { explain } from '@/lib/decision/explain'
import { adrDocument } from '@/lib/decision/record/adr'
import { noMeshDocument } from '@/lib/decision/record/noMesh'
import { asClause } from '@/lib/decision/record/options'
import { toMarkdown, toPlainText } from '@/lib/decision/record/render'
import { risksOf } from '@/lib/decision/risks'
import type { Answer } from '@/lib/decision/types'
import { walk } from '@/lib/decision/walk'
import { DEFAULT_SCENARIO } from '@/lib/scenario/scenario'
import { answer, data, dataset, prepared, capabilities as rows, sheet } from './arbitraries'

const evidence = evidenceFrom(dataset.capabilities.map((capability) => capabilityAnswer(dataset, capability)))
const answers: Answer[] = [
  { question: 'size', option: 'many' },
  { question: 'goal', option: 'encrypt' },
  { question: 'security-depth', option: 'strict' },
  { question: 'cni', option: 'other' },
  { question: 'estate', option: 'unknown' },
  { question: 'scarce', option: 'people' },
  { question: 'posture', option: 'free-stable' },
]
const decision = answer(applyAnswers(data.graph, answers, DEFAULT_SCENARIO))
const recordOf = (decided: Decision, link = LINK, date = '2026-11-21') =>
  adrDocument({
    prepared,
    rules: data.rules,
    walk: walk(data.graph, answers),
    decision: decided,
    evidence,
    link,
    date,
  })
const record = (link: string, date: string) => recordOf(decision, link, date)
const LINK = 'https://mesh.example/decide/?need=mtls-auto'

describe('the record of a decision', () => {
  const markdown = toMarkdown(record(LINK, '2026-11-21'))

  it('has the headings of MADR in their order', () => {
    const headings = markdown.match(/^#{1,2} .*$/gm)
    expect(headings).toEqual([
      expect.stringMatching(/^# (Use|Choose between|No) /),
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '## More Information',
    ])
  })

  it('names each option once as considered and once with what speaks for and against it, as MADR does', () => {
    const [, considered = ''] = /## Considered Options\n\n([\s\S]*?)\n\n##/.exec(markdown) ?? []
    const options = considered.split('\n').map((line) => line.replace('* ', ''))
    expect(options).toEqual(dataset.meshes.map(({ name, releases }) => `${name} ${releases.version}`))
    const [, weighed = ''] = /## Pros and Cons of the Options\n\n([\s\S]*?)\n\n## /.exec(markdown) ?? []
    expect((weighed.match(/^### .*$/gm) ?? []).map((line) => line.slice(4)).sort()).toEqual(
      [...options].sort(),
    )
    const arguments_ = weighed.split('\n').filter((line) => line.startsWith('* '))
    expect(arguments_.length).toBeGreaterThan(0)
    for (const line of arguments_) expect(line).toMatch(/^\* (Good|Neutral|Bad), because [^ ]/)
  })

  it('says which option is chosen and why, or that none is', () => {
    const outcomeOf = (given: Sheet) =>
      /## Decision Outcome\n\n(.*)/.exec(toMarkdown(recordOf(answer(given))))?.[1]
    const only = outcomeOf({ ...DEFAULT_SCENARIO, needs: ['k8s-networkpolicy'] })
    expect(only).toMatch(/^Chosen option: "Cilium [\d.]+", because only Cilium meets every need/)
    const nothing = outcomeOf({ ...DEFAULT_SCENARIO, needs: ['k8s-networkpolicy', 'tracing'] })
    expect(nothing).toMatch(/^No option is chosen yet: no mesh meets every need/)
  })

  it('carries the workload, the needs, the evidence with dates and versions, the link and the dataset version', () => {
    expect(markdown).toContain('100 pods')
    expect(markdown).toContain('Need: Enforce mTLS only')
    expect(markdown).toMatch(/checked \d{1,2} \w{3} 2026 against [\d.]+/)
    expect(markdown).toContain(`<${LINK}>`)
    expect(markdown).toContain(`Dataset version: ${dataset.version}`)
    expect(markdown).toContain('Run kubectl get nodes -o wide')
    for (const { mesh } of dataset.meshes.map((mesh) => ({ mesh }))) expect(markdown).toContain(mesh.name)
  })

  it('is the same bytes each time, but for the date', () => {
    expect(toMarkdown(record(LINK, '2026-11-21'))).toBe(markdown)
    const later = toMarkdown(record(LINK, '2027-01-02'))
    const differing = later.split('\n').filter((line, index) => line !== markdown.split('\n')[index])
    expect(differing).toEqual(['date: "2027-01-02"'])
  })

  it('says the same as plain text', () => {
    const text = toPlainText(record(LINK, '2026-11-21'))
    expect(text).toContain(asClause(explain(prepared, decision).headline))
    expect(text).toContain(LINK)
    expect(text).not.toContain('\\')
  })

  it('takes whatever a link brings along for text', () => {
    const hostile = 'https://x/?a=<script>alert(1)</script>\n# Chosen by me\n[x](javascript:alert(1))'
    const given = toMarkdown(record(hostile, '2026-11-21"\ninjected: true'))
    expect(given).not.toContain('<script')
    expect(given).not.toMatch(/^# Chosen/m)
    expect(given).not.toMatch(/^injected/m)
  })

  it('can be written for any sheet, with every sentence in one line', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const document = adrDocument({
          prepared,
          rules: data.rules,
          walk: walk(data.graph, []),
          decision: answer(given),
          evidence,
          link: LINK,
          date: '2026-11-21',
        })
        const written = toMarkdown(document)
        expect(written).not.toMatch(/NaN|\[object|undefined[:;,)]|\bnull\b/)
        expect(
          written.split('\n').every((line) => line === '' || /^(---|\w+: "|#{1,3} |\* |\S)/.test(line)),
        ).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

function expectExplained(given: Sheet): void {
  const { because, others, givesUp, mesh } = explain(prepared, answer(given))
  for (const { capabilities, text } of [
    ...because,
    ...givesUp,
    ...others.flatMap((other) => other.because),
  ]) {
    expect(text).not.toBe('')
    expect(rows).toEqual(expect.arrayContaining([...capabilities]))
  }
  const named = because.flatMap(({ capabilities }) => capabilities)
  if (mesh !== null) expect(named).toEqual(expect.arrayContaining([...given.needs]))
  expect(others.length + (mesh === null ? 0 : 1)).toBe(dataset.meshes.length)
  expect(others.filter((other) => other.because.length === 0)).toEqual([])
}

describe('the explanation', () => {
  it('names a row of the dataset for every need and every mesh that is out', () => {
    fc.assert(fc.property(sheet, expectExplained), { numRuns: 500 })
  })

  it('takes its risks from the caveats of the claims that it rests on, each with a way to lower it', () => {
    const risks = risksOf(prepared, decision, evidence)
    const [leader] = decision.ranking
    const rested = new Set(
      restsOn(prepared, decision)
        .filter(({ mesh }) => mesh === leader?.mesh)
        .map(({ capability }) => capability),
    )
    expect(risks.length).toBeGreaterThan(0)
    for (const { capability, points, mitigations } of risks) {
      expect(rested).toContain(capability)
      expect(points.length).toBeGreaterThan(0)
      expect(mitigations.length).toBeGreaterThan(0)
    }
  })
})

describe('the record of “no mesh yet”', () => {
  it('is a full answer, with the steps to take instead and what would change it', () => {
    const given: Answer[] = [
      { question: 'size', option: 'few' },
      { question: 'pressing', option: 'nothing' },
    ]
    const way = walk(data.graph, given)
    expect(way.end?.kind).toBe('no-mesh')
    const markdown = toMarkdown(
      noMeshDocument({
        noMesh: data.noMesh,
        walk: way,
        link: LINK,
        date: '2026-11-21',
        datasetVersion: dataset.version,
        datasetDate: dataset.date,
      }),
    )
    for (const { title } of data.noMesh.steps) expect(markdown).toContain(title)
    for (const { when } of data.noMesh.reconsider) expect(markdown).toContain(when)
  })
})
