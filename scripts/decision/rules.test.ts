// The rules that articles publish, put as scenarios.
import { describe, expect, it } from 'vitest'
import { applyAnswers } from '@/lib/decision/applyAnswers'
import { judgeRule, judgeRules } from '@/lib/decision/judgeRules'
import { meshName } from '@/lib/decision/prepare'
import type { Answer, Rule } from '@/lib/decision/types'
import { answerQuestion, walk } from '@/lib/decision/walk'
import { DEFAULT_SCENARIO } from '@/lib/scenario/scenario'
import { answer, data, dataset, prepared, workloads } from './arbitraries'

const { graph, rules } = data

/** The options that stand for a rule, each with the answers that lead to it. */
function optionsFor(rule: Rule): Answer[][] {
  const found: Answer[][] = []
  const seen = new Set<string>()
  const visit = (given: Answer[]): void => {
    const { current } = walk(graph, given)
    if (current === null || seen.has(current.id)) return
    seen.add(current.id)
    for (const option of current.options) {
      const after = answerQuestion(graph, given, current.id, [option.id])
      if (option.rules.includes(rule.id)) found.push(after)
      visit(after)
    }
    visit(answerQuestion(graph, given, current.id, ['unknown']))
  }
  visit([])
  return found
}

describe.each(rules.rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it('is an option of the questions', () => {
    expect(optionsFor(rule).length).toBeGreaterThan(0)
  })

  it('has its premise written into the sheet by every option that stands for it', () => {
    for (const answers of optionsFor(rule)) {
      const sheet = applyAnswers(graph, answers, DEFAULT_SCENARIO)
      const { cni, preferences } = rule.premise
      if (cni !== null) expect(sheet.workload.cni).toBe(cni)
      const asked = rule.premise.needs.filter((need) => sheet.needs.includes(need))
      const changed = preferences.filter(
        (preference) => sheet.weights[preference] !== DEFAULT_SCENARIO.weights[preference],
      )
      const premises = rule.premise.needs.length + preferences.length
      if (premises > 0) expect(asked.length + changed.length).toBeGreaterThan(0)
    }
  })

  it('gets an answer that names its premise and says why where it differs', () => {
    for (const { workload } of workloads)
      for (const answers of optionsFor(rule)) {
        const scenario = applyAnswers(graph, answers, { ...DEFAULT_SCENARIO, workload })
        const decision = answer(scenario)
        const outcome = judgeRules(prepared, rules, walk(graph, answers), decision).find(
          (judged) => judged.rule.id === rule.id,
        )
        expect(outcome?.text).toContain(rule.premise.text)
        expect(outcome?.text).toContain(rule.why)
        if (outcome?.agrees === false)
          for (const mesh of rule.recommends) {
            const name = meshName(prepared, mesh)
            expect(outcome.text).toMatch(
              new RegExp(`${name} is (out: .+|(less than )?\\d\\.\\d\\d behind .+)`),
            )
          }
      }
  })
})

describe('the published rules', () => {
  it('are judged: some are followed, some half right, some outdated', () => {
    expect(new Set(rules.rules.map(({ verdict }) => verdict))).toEqual(
      new Set(['followed', 'half-right', 'outdated']),
    )
  })

  it('all come from an article that is named, and every article has one', () => {
    const cited = new Set(rules.rules.flatMap((rule) => rule.articles))
    expect(cited).toEqual(new Set(rules.articles.map(({ id }) => id)))
  })

  it('that send cloud users to App Mesh rest on its end in the landscape', () => {
    const rule = rules.rules.find(({ id }) => id === 'cloud-mesh')
    const entries = dataset.landscape.entries.filter(({ id }) => rule?.landscape.includes(id))
    expect(rule?.verdict).toBe('outdated')
    expect(entries.find(({ id }) => id === 'aws-app-mesh')?.status).toBe('end-of-life')
  })

  it('name no mesh as the answer where none fits', () => {
    const [rule] = rules.rules.filter(({ id }) => id === 'simplicity-first')
    if (rule === undefined) throw new Error('the rule has gone')
    const nothing = answer({ ...DEFAULT_SCENARIO, needs: ['k8s-networkpolicy', 'tracing'] })
    expect(judgeRule(prepared, rules, rule, nothing).text).toContain('finds none that fits')
  })
})
