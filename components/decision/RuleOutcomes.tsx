import { citeArticle, VERDICT_LABELS } from '@/lib/decision/citeArticle'
import type { Decision } from '@/lib/decision/decisionTypes'
import { judgeRules } from '@/lib/decision/judgeRules'
import type { Prepared } from '@/lib/decision/prepare'
import type { Rules } from '@/lib/decision/types'
import type { Walk } from '@/lib/decision/walk'

interface RuleOutcomesProps {
  prepared: Prepared
  rules: Rules
  taken: Walk
  decision: Decision
}

/** The published rules that the answers stand for, and whether this answer agrees with them. */
export function RuleOutcomes({ prepared, rules, taken, decision }: RuleOutcomesProps) {
  const outcomes = judgeRules(prepared, rules, taken, decision)
  if (outcomes.length === 0) return null
  return (
    <div>
      <h3 className="mb-1 text-sm">What articles would say</h3>
      <ul className="flex flex-col gap-2">
        {outcomes.map(({ rule, articles, text }) => (
          <li key={rule.id}>
            <strong className="font-medium">{rule.says}</strong>{' '}
            <span className="badge">{VERDICT_LABELS[rule.verdict]}</span>
            <p className="text-muted">{text}</p>
            <p className="text-muted text-xs">{articles.map(citeArticle).join('; ')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
