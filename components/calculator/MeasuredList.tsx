'use client'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import type { OverheadModel } from '@/lib/overhead/clientModel'

interface MeasuredListProps {
  measured: Readonly<Record<string, number>>
  model: OverheadModel
  onRemove: (coefficient: string) => void
}

/** What the visitor has measured and put in place of the model’s coefficients. */
export function MeasuredList({ measured, model, onRemove }: MeasuredListProps) {
  const entries = Object.entries(measured)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="measured" className="panel px-4 py-3">
      <h3 id="measured" className="text-sm">
        Measured by you
      </h3>
      <ul>
        {entries.map(([id, value]) => {
          const coefficient = model.coefficients[id]
          return (
            <li key={id} className="flex flex-wrap items-center gap-2">
              <span>
                {coefficient?.label ?? id}: <strong className="font-semibold">{value}</strong>{' '}
                {coefficient?.unit}
              </span>
              <span className="text-muted">
                {coefficient?.range
                  ? `in place of ${coefficient.range.join(' / ')}`
                  : 'where nothing was known'}
              </span>
              <Button
                look="quiet"
                aria-label={`Remove your value of ${coefficient?.label ?? id}`}
                onClick={() => onRemove(id)}
              >
                <Icon name="close" />
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
