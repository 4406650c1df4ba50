import { significant } from '@/lib/format'
import { sayConditions } from '@/lib/overhead/sayConditions'
import type { OverheadSource, PublishedFigure } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'
import { MeasurementLink } from './MeasurementLink'
import { SourceLink } from './SourceLink'

interface MeasurementRowProps {
  one: PublishedFigure
  source: OverheadSource | undefined
  meshName: string | undefined
  isTarget: boolean
}

export function MeasurementRow({ one, source, meshName, isTarget }: MeasurementRowProps) {
  const vendor = one.quality === 'vendor-measured'
  return (
    <tr id={one.id} className={isTarget ? 'bg-wash' : undefined} aria-current={isTarget || undefined}>
      <th scope="row">
        <span className="block whitespace-nowrap">
          {meshName ?? one.mesh} <span className="font-normal text-muted">{one.component}</span>
        </span>
        <span className="block font-normal text-muted text-xs">
          {one.statistic}
          {one.version && `, ${one.version}`}
          {one.scope !== 'each' &&
            `, ${one.scope === 'total' ? `sum of ${one.count ?? 'several'}` : 'the largest'}`}
        </span>
        <span className="block font-normal text-muted">
          <MeasurementLink id={one.id} />
        </span>
      </th>
      <td className="number">
        <span className="font-semibold">{significant(one.value)}</span> {one.unit}
        {one.per && <span className="block text-muted text-xs">per {one.per}</span>}
      </td>
      <td className="min-w-48 text-xs">
        {sayConditions(one) || <span className="text-muted">none stated</span>}
        {one.note && <span className="block text-muted">{one.note}</span>}
      </td>
      <td className={`min-w-28 text-xs ${vendor ? 'text-warn' : 'text-muted'}`}>
        {vendor && <span aria-hidden="true">▲ </span>}
        {QUALITY_LABELS[one.quality]}
      </td>
      <td className="min-w-44 text-xs">
        <SourceLink source={source} />
      </td>
    </tr>
  )
}
