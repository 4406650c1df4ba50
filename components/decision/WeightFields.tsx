'use client'
import type { Preferences } from '@/lib/decision/types'
import type { Preference, Weights } from '@/lib/scenario/scenario'
import { PREFERENCE_FILLS } from './preferenceFills'

interface WeightFieldsProps {
  preferences: Preferences['preferences']
  weights: Weights
  onWeight: (preference: Preference, weight: number) => void
}

export function WeightFields({ preferences, weights, onWeight }: WeightFieldsProps) {
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {preferences.map(({ id, title, meaning, notCounted }) => (
        <div key={id}>
          <label className="grid grid-cols-[1fr_auto] items-center gap-x-3">
            <span className="flex items-center gap-2">
              <svg aria-hidden="true" viewBox="0 0 8 8" className="size-2.5 flex-none">
                <rect width="8" height="8" rx="2" className={PREFERENCE_FILLS[id]} />
              </svg>
              {title}
            </span>
            <output className="font-semibold">{weights[id]}</output>
            <input
              type="range"
              min={0}
              max={5}
              step={1}
              aria-label={`Weight of ${title}`}
              className="col-span-2 h-6 w-full accent-accent"
              value={weights[id]}
              onChange={(event) => onWeight(id, Number(event.target.value))}
            />
          </label>
          <details>
            <summary className="min-h-6 text-muted text-xs">What it means</summary>
            <p className="text-muted text-xs">
              {meaning} {notCounted}
            </p>
          </details>
        </div>
      ))}
    </div>
  )
}
