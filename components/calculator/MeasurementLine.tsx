import { SourceLink } from '@/components/evidence/SourceLink'
import { significant } from '@/lib/format'
import { sayConditions } from '@/lib/overhead/sayConditions'
import type { Measurement, OverheadSource } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'

interface MeasurementLineProps {
  measurement: Measurement
  source: OverheadSource | undefined
}

export function MeasurementLine({ measurement, source }: MeasurementLineProps) {
  const { value, unit, per, version, quality, statistic } = measurement
  const conditions = sayConditions(measurement)
  return (
    <li id={measurement.id} className="text-xs">
      <span className="font-semibold">
        {significant(value)} {unit}
      </span>
      {per && ` per ${per}`}, {statistic}
      {version && `, ${version}`}
      {'. '}
      {conditions && `${conditions}. `}
      <span className={quality === 'vendor-measured' ? 'text-warn' : 'text-muted'}>
        {QUALITY_LABELS[quality]}.
      </span>{' '}
      <SourceLink source={source} />
    </li>
  )
}
