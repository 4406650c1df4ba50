'use client'
import { Segmented } from '@/components/ui/Segmented'
import { CONDITION_AMOUNTS, CONDITION_WORDS, type ConditionAmount } from '@/lib/overhead/sayConditions'
import type { PublishedFigure } from '@/lib/overhead/types'

type Unit = PublishedFigure['unit']

interface PlotChoicesProps {
  units: readonly Unit[]
  unit: Unit
  onUnit: (unit: Unit) => void
  against: ConditionAmount | null
  onAgainst: (against: ConditionAmount | null) => void
}

export function PlotChoices({ units, unit, onUnit, against, onAgainst }: PlotChoicesProps) {
  return (
    <div data-no-print className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      {units.length > 1 && (
        <Segmented
          label="Unit"
          options={units.map((value) => ({ value, label: value }))}
          value={unit}
          onChange={onUnit}
        />
      )}
      <label className="flex items-center gap-2 text-muted text-xs">
        Against
        <select
          className="field"
          value={against ?? ''}
          onChange={(event) => {
            onAgainst(CONDITION_AMOUNTS.find((key) => key === event.target.value) ?? null)
          }}
        >
          <option value="">nothing: one lane a mesh</option>
          {CONDITION_AMOUNTS.map((key) => (
            <option key={key} value={key}>
              {CONDITION_WORDS[key]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
