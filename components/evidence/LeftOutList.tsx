import { formatPlural } from '@/lib/format'
import type { LeftOut } from '@/lib/overhead/backtest'

/** Every measurement that the comparison leaves out, under its reason. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const reasons = new Map<string, LeftOut[]>()
  for (const one of leftOut) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one])
  const ordered = [...reasons].toSorted(([, a], [, b]) => b.length - a.length)
  return (
    <ul className="panel divide-y divide-line">
      {ordered.map(([reason, ones]) => (
        <li key={reason}>
          <details className="px-4 py-1.5">
            <summary className="min-h-6">
              {reason} <span className="text-muted">{formatPlural(ones.length, 'measurement')}</span>
            </summary>
            <p className="mt-1 font-mono text-muted text-xs wrap-anywhere">
              {ones.map(({ id }) => id).join(', ')}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
