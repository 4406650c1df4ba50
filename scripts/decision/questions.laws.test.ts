// What must hold of the questions and of the sheet that their answers write.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAnswers, reviseScenario } from '@/lib/decision/applyAnswers'
import { answerVocabulary, branchesOf, longestFrom, questionOf } from '@/lib/decision/graph'
import { type Answer, UNKNOWN } from '@/lib/decision/types'
import { answerQuestion, pathAnswers, stepBack, walk } from '@/lib/decision/walk'
import { DEFAULT_SCENARIO, type Scenario } from '@/lib/scenario/scenario'
import { answerAll, choices, data, dataset, fitting, shuffled } from './arbitraries'

const { graph } = data

const answersFor = (vocabulary: Record<string, string[]>): fc.Arbitrary<Answer[]> => {
  const all = Object.entries(vocabulary).flatMap(([question, options]) =>
    options.map((option): Answer => ({ question, option })),
  )
  return fc.uniqueArray(fc.constantFrom(...all), {
    maxLength: 40,
    selector: ({ question, option }) => `${question}:${option}`,
  })
}
const answers = answersFor(answerVocabulary(graph))

describe('the questions', () => {
  it('end on every way, and none is asked twice', () => {
    const follow = (id: string, trail: readonly string[]): number => {
      expect(trail).not.toContain(id)
      const question = questionOf(graph, id)
      if (question === undefined) {
        expect(graph.ends.map((end) => end.id)).toContain(id)
        return 1
      }
      return branchesOf(question).reduce((ways, branch) => ways + follow(branch.to, [...trail, id]), 0)
    }
    expect(follow(graph.start, [])).toBeGreaterThan(10)
  })

  it('end for anybody who goes on answering, within the number that was announced', () => {
    const atMost = longestFrom(graph, graph.start)
    fc.assert(
      fc.property(choices, (stream) => {
        const given = answerAll(stream)
        const { path, end } = walk(graph, given)
        expect(end).not.toBeNull()
        expect(path.length).toBeLessThanOrEqual(atMost)
        expect(new Set(path.map(({ question }) => question.id)).size).toBe(path.length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('lead to a first answer in seven at most, by the shortest sensible way', () => {
    const shortest = (id: string): number => {
      const question = questionOf(graph, id)
      if (question === undefined) return id === 'no-mesh' ? Number.POSITIVE_INFINITY : 0
      return 1 + Math.min(...branchesOf(question).map((branch) => shortest(branch.to)))
    }
    expect(shortest(graph.start)).toBeLessThanOrEqual(7)
    expect(longestFrom(graph, graph.start)).toBeLessThanOrEqual(8)
  })

  it('have options that can all be chosen', () => {
    const reached = new Set<string>()
    const visit = (given: Answer[]): void => {
      const { current } = walk(graph, given)
      if (current === null) return
      for (const option of current.options) {
        const key = `${current.id}:${option.id}`
        if (reached.has(key)) continue
        reached.add(key)
        const after = answerQuestion(graph, given, current.id, [option.id])
        expect(walk(graph, after).path.at(-1)?.chosen).toEqual([option])
        visit(after)
      }
    }
    visit([])
    expect(reached.size).toBe(graph.questions.reduce((sum, { options }) => sum + options.length, 0))
  })

  it('say the same in whatever order they were answered', () => {
    const mixed = answers.chain((given) => fc.tuple(fc.constant(given), shuffled(given)))
    fc.assert(
      fc.property(mixed, ([one, other]) => {
        expect(pathAnswers(walk(graph, other))).toEqual(pathAnswers(walk(graph, one)))
        expect(applyAnswers(graph, other, DEFAULT_SCENARIO)).toEqual(
          applyAnswers(graph, one, DEFAULT_SCENARIO),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('can be taken back one by one to the start', () => {
    fc.assert(
      fc.property(choices, (stream) => {
        let given = answerAll(stream)
        for (let left = walk(graph, given).path.length; left > 0; left--) {
          const question = walk(graph, given).path.at(-1)?.question.id
          given = stepBack(graph, given)
          expect(walk(graph, given).path).toHaveLength(left - 1)
          expect(walk(graph, given).current?.id).toBe(question)
        }
        expect(given).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the sheet', () => {
  it('after a change of answers is what the new answers alone would have written', () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const first = applyAnswers(graph, before, DEFAULT_SCENARIO)
        const revised = reviseScenario(graph, before, after, first)
        const fresh = applyAnswers(graph, after, DEFAULT_SCENARIO)
        const sorted = (scenario: Scenario) => ({
          ...scenario,
          needs: [...scenario.needs].sort(),
          accept: [...scenario.accept].sort(),
          constraints: { ...scenario.constraints, platforms: [...scenario.constraints.platforms].sort() },
        })
        expect(sorted(revised)).toEqual(sorted(fresh))
        expect(applyAnswers(graph, before, first)).toEqual(first)
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps what was set by hand and no answer speaks of', () => {
    const own: Scenario = {
      ...DEFAULT_SCENARIO,
      needs: ['wasm'],
      constraints: { ...DEFAULT_SCENARIO.constraints, kubernetes: '1.33' },
      workload: { ...DEFAULT_SCENARIO.workload, pods: 4_321 },
    }
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const { needs, workload } = reviseScenario(graph, before, after, applyAnswers(graph, before, own))
        expect(needs).toContain('wasm')
        expect(workload.pods).toBe(4_321)
      }),
      { numRuns: 500 },
    )
  })

  it('is never narrowed by “I don’t know”', () => {
    const unsure = graph.questions.map(({ id }): Answer => ({ question: id, option: UNKNOWN }))
    expect(applyAnswers(graph, unsure, DEFAULT_SCENARIO)).toEqual(DEFAULT_SCENARIO)
    expect(fitting(DEFAULT_SCENARIO)).toHaveLength(dataset.meshes.length)
  })
})
