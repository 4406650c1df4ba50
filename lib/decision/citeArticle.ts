// How a published rule and its articles are named.
import type { Article, Rule } from './types'

export const VERDICT_LABELS: Record<Rule['verdict'], string> = {
  followed: 'Followed',
  'half-right': 'Half right',
  outdated: 'Outdated',
}

export const citeArticle = ({ title, publisher, date }: Article): string => {
  const origin = [publisher === 'unknown' ? 'publisher unknown' : publisher, date].filter(Boolean).join(', ')
  return `${title} (${origin})`
}
