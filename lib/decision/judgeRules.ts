// The published rules that the chosen options stand for, held against the answer.
import type { MeshId } from '../dataset/types'
import type { Decision } from './decisionTypes'
import { describeShortfall, formatGap, listed } from './phrases'
import { meshName, type Prepared } from './prepare'
import type { Article, Rule, Rules } from './types'
import type { Walk } from './walk'

export interface RuleOutcome {
  rule: Rule
  articles: readonly Article[]
  /** null where the rule names no mesh, so that there is nothing to agree on. */
  agrees: boolean | null
  /** Names the premise, says whether the answer agrees, and where it does not, why. */
  text: string
}

const SHOWN_SHORTFALLS = 2

function articlesOf({ articles }: Rules, rule: Rule): Article[] {
  return articles.filter(({ id }) => rule.articles.includes(id))
}

/** Why a mesh that an article recommends is not the answer. */
function whyNot(prepared: Prepared, decision: Decision, mesh: MeshId): string {
  const name = meshName(prepared, mesh)
  const out = decision.eliminated.find((candidate) => candidate.mesh === mesh)
  if (out !== undefined) {
    const facts = out.shortfalls
      .slice(0, SHOWN_SHORTFALLS)
      .map((shortfall) => describeShortfall(prepared, shortfall))
    return `${name} is out: ${facts.join(' ')}`
  }
  const [leader] = decision.ranking
  const ranked = decision.ranking.find((candidate) => candidate.mesh === mesh)
  if (leader === undefined || ranked === undefined) return `${name} is not in the dataset.`
  return `${name} is ${formatGap(leader.total.typical - ranked.total.typical)} behind ${meshName(prepared, leader.mesh)} by your weights.`
}

const answered = ({ verdict }: Decision): readonly MeshId[] =>
  verdict.kind === 'recommended' ? [verdict.mesh] : verdict.kind === 'tie' ? verdict.meshes : []

function answerWords(prepared: Prepared, { verdict }: Decision): string {
  switch (verdict.kind) {
    case 'none-fits':
      return 'this answer finds none that fits'
    case 'recommended':
      return `this answer is ${meshName(prepared, verdict.mesh)}`
    case 'tie':
      return `this answer cannot tell apart ${listed(verdict.meshes.map((mesh) => meshName(prepared, mesh)))}`
  }
}

export function judgeRule(prepared: Prepared, rules: Rules, rule: Rule, decision: Decision): RuleOutcome {
  const articles = articlesOf(rules, rule)
  const premise = `The premise is yours: ${rule.premise.text}.`
  if (rule.recommends.length === 0) return { rule, articles, agrees: null, text: `${premise} ${rule.why}` }
  const answer = answered(decision)
  const agrees = rule.recommends.some((mesh) => answer.includes(mesh))
  const drawn = listed(rule.recommends.map((mesh) => meshName(prepared, mesh)))
  const reasons = agrees ? [] : rule.recommends.map((mesh) => whyNot(prepared, decision, mesh))
  const comparison = `The rule draws ${drawn} from it; ${answerWords(prepared, decision)}.`
  return { rule, articles, agrees, text: [premise, comparison, ...reasons, rule.why].join(' ') }
}

/** The rules on the path, each once, in the order of the path. */
function rulesOnPath({ rules }: Rules, { path }: Pick<Walk, 'path'>): Rule[] {
  const ids = new Set(path.flatMap((step) => step.chosen.flatMap((option) => option.rules)))
  return [...ids].flatMap((id) => rules.find((rule) => rule.id === id) ?? [])
}

export const judgeRules = (prepared: Prepared, rules: Rules, walk: Walk, decision: Decision): RuleOutcome[] =>
  rulesOnPath(rules, walk).map((rule) => judgeRule(prepared, rules, rule, decision))
