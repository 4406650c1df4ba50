import { citeArticle, VERDICT_LABELS } from '@/lib/decision/citeArticle'
import type { Option, Rules } from '@/lib/decision/types'

const COLOURS = { followed: 'text-good', 'half-right': 'text-warn', outdated: 'text-bad' } as const

/** The published rules that an option stands for, and what the evidence says of them. */
export function OptionRules({ option, rules }: { option: Option; rules: Rules }) {
  const own = rules.rules.filter(({ id }) => option.rules.includes(id))
  return own.map((rule) => (
    <details key={rule.id} className="mt-1 ml-12">
      <summary className="min-h-6 text-muted text-xs">
        Articles say: {rule.says}{' '}
        <strong className={COLOURS[rule.verdict]}>{VERDICT_LABELS[rule.verdict]}</strong>
      </summary>
      <p className="prose mb-1 text-muted text-xs">
        {rule.why}{' '}
        {rules.articles
          .filter(({ id }) => rule.articles.includes(id))
          .map(citeArticle)
          .join('; ')}
      </p>
    </details>
  ))
}
