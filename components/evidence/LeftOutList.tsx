import { formatPlural } from '@/lib/format'
import type { LeftOut } from '@/lib/overhead/backtest'
import { MeasurementLink } from './MeasurementLink'

/** Every measurement that the comparison leaves out, under its reason. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const reasons = new Map<string, LeftOut[]>()
  for (const one of leftOut) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one])
  const ordered = [...reasons].toSorted(([, a], [, b]) => b.length - a.length)
  return (
    <ul className="panel ruled">
      {ordered.map(([reason, ones]) => (
        <li key={reason}>
          <details className="px-4 py-1.5">
            <summary className="min-h-6">
              {reason} <span className="text-muted">{formatPlural(ones.length, 'measurement')}</span>
            </summary>
            <ul className="mt-1 flex flex-wrap gap-x-3 text-muted wrap-anywhere">
              {ones.map(({ id }) => (
                <li key={id}>
                  <MeasurementLink id={id} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
