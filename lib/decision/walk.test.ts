import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO } from '../scenario/scenario'
import { applyAnswers, reviseScenario } from './applyAnswers'
import { GRAPH } from './fixture'
import { longestFrom, outline } from './graph'
import type { Answer } from './types'
import { answerQuestion, pathAnswers, stepBack, walk } from './walk'

const path = (...steps: string[]): Answer[] =>
  steps.map((step) => {
    const [question = '', option = ''] = step.split(':')
    return { question, option }
  })
const written = (answers: readonly Answer[]) => answers.map(({ question, option }) => `${question}:${option}`)

describe('walking the questions', () => {
  it('starts at the first of at most three', () => {
    const { current, end, progress } = walk(GRAPH, [])
    expect(current?.id).toBe('size')
    expect(end).toBeNull()
    expect(progress).toEqual({ number: 1, atMost: 3 })
  })

  it('tells how many there can be by the turn that was taken', () => {
    expect(walk(GRAPH, path('size:many')).progress).toEqual({ number: 2, atMost: 2 })
    expect(walk(GRAPH, path('size:few')).progress).toEqual({ number: 2, atMost: 3 })
  })

  it.each([
    ['an option with a way of its own', path('size:few', 'aside:stop'), 'none'],
    ['the common way', path('size:many', 'must:mtls'), 'done'],
    ['several options', path('size:many', 'must:mtls', 'must:split'), 'done'],
    ['an option that stands alone', path('size:many', 'must:nothing'), 'none'],
    ['“I don’t know”', path('size:unknown', 'must:unknown'), 'done'],
    ['skipping', path('size:skip', 'must:skip'), 'done'],
  ])('ends by %s', (_, answers, end) => {
    expect(walk(GRAPH, answers).end?.id).toBe(end)
  })

  it('lets an option that stands alone give way to any other', () => {
    const { path: steps, end } = walk(GRAPH, path('size:many', 'must:nothing', 'must:mtls'))
    expect(steps.at(-1)?.chosen.map(({ id }) => id)).toEqual(['mtls'])
    expect(end?.id).toBe('done')
  })

  it('reaches the end of an old link whose questions and options have gone', () => {
    const { end, path: steps } = walk(GRAPH, path('colour:red', 'size:huge', 'must:mtls'))
    expect(end?.id).toBe('done')
    expect(steps[0]?.state).toBe('unknown')
  })

  it('keeps later answers when an earlier one is changed and the path still comes by', () => {
    const before = path('size:few', 'aside:go', 'must:mtls')
    expect(written(answerQuestion(GRAPH, before, 'size', ['many']))).toEqual(['size:many', 'must:mtls'])
    expect(written(answerQuestion(GRAPH, before, 'aside', ['stop']))).toEqual(['size:few', 'aside:stop'])
  })

  it('takes back the last answer with all its options', () => {
    const answers = path('size:many', 'must:split', 'must:mtls')
    expect(written(pathAnswers(walk(GRAPH, answers)))).toEqual(['size:many', 'must:mtls', 'must:split'])
    expect(written(stepBack(GRAPH, answers))).toEqual(['size:many'])
    expect(stepBack(GRAPH, [])).toEqual([])
  })
})

describe('the outline', () => {
  it('has every question once, and says where a branch joins another', () => {
    const root = outline(GRAPH)
    const [aside, must] = root.children
    expect(root.id).toBe('size')
    expect([aside?.id, must?.id, must?.joins]).toEqual(['aside', 'must', true])
    expect(aside?.children.map(({ id, joins }) => [id, joins])).toEqual([
      ['none', false],
      ['must', false],
    ])
  })

  it('keeps a question whole on the path that was taken', () => {
    const root = outline(GRAPH, ['size', 'must', 'done'])
    const must = root.children.find(({ id }) => id === 'must')
    expect(must?.joins).toBe(false)
    expect(must?.children.map(({ id }) => id)).toEqual(['done', 'none'])
    expect(root.children.find(({ id }) => id === 'aside')?.children.map(({ joins }) => joins)).toEqual([
      false,
      true,
    ])
  })

  it('is as deep as the longest way', () => {
    expect(longestFrom(GRAPH, GRAPH.start)).toBe(3)
    expect(longestFrom(GRAPH, 'done')).toBe(0)
  })
})

describe('what answers write into the sheet', () => {
  const both = path('size:few', 'aside:go', 'must:mtls', 'must:split')

  it('is all of it together: every need, the oldest version, the greatest weight', () => {
    const { needs, constraints, weights, accept } = applyAnswers(GRAPH, both, DEFAULT_SCENARIO)
    expect(needs).toEqual(['mtls', 'split'])
    expect(constraints.kernel).toBe('5.4')
    expect(weights.simplicity).toBe(5)
    expect(accept).toEqual(['addon', 'beta', 'partial'])
  })

  it('takes back a need that another answer waives, even one set by hand', () => {
    const waived = path('size:many', 'must:mtls', 'must:waive')
    expect(applyAnswers(GRAPH, waived, { ...DEFAULT_SCENARIO, needs: ['mtls'] }).needs).toEqual([])
  })

  it('goes when the answer goes, and nothing else does', () => {
    const base = { ...DEFAULT_SCENARIO, needs: ['own'], weights: { ...DEFAULT_SCENARIO.weights, traffic: 5 } }
    const first = applyAnswers(GRAPH, both, base)
    const revised = reviseScenario(GRAPH, both, path('size:many', 'must:mtls'), first)
    expect(revised.needs).toEqual(['own', 'mtls'])
    expect(revised.constraints.kernel).toBe('5.10')
    expect(revised.weights).toEqual(base.weights)
  })

  it('leaves a value alone that was changed by hand after the answer set it', () => {
    const first = applyAnswers(GRAPH, both, DEFAULT_SCENARIO)
    const edited = { ...first, constraints: { ...first.constraints, kernel: '4.19' } }
    expect(reviseScenario(GRAPH, both, [], edited).constraints.kernel).toBe('4.19')
  })
})
