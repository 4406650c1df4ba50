import type { Source } from '@/lib/dataset/types'
import { significant } from '@/lib/format'
import type { Measurement } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'

interface MeasurementLineProps {
  measurement: Measurement
  source: Source | undefined
}

export function MeasurementLine({ measurement, source }: MeasurementLineProps) {
  const { value, unit, per, version, quality, statistic } = measurement
  return (
    <li id={measurement.id} className="text-xs">
      <span className="font-semibold">
        {significant(value)} {unit}
      </span>
      {per && ` per ${per}`}, {statistic}
      {version && `, ${version}`}
      {'. '}
      {conditionsOf(measurement)}
      <span className={quality === 'vendor-measured' ? 'text-warn' : 'text-muted'}>
        {QUALITY_LABELS[quality]}.
      </span>{' '}
      {source && (
        <a className="link" data-source href={source.url} rel="noreferrer">
          {source.title}
        </a>
      )}
      {source?.date && <span className="text-muted"> {source.date}</span>}
    </li>
  )
}

const CONDITIONS = {
  pods: 'pods',
  nodes: 'nodes',
  services: 'services',
  rps: 'requests/s',
  rpsPerProxy: 'requests/s a proxy',
  meshHopsPerSecond: 'hops/s',
  connections: 'connections',
  payloadBytes: 'bytes a request',
} as const

export function conditionsOf({ conditions }: Measurement): string {
  const stated = Object.entries(CONDITIONS).flatMap(([key, words]) => {
    const amount = conditions[key as keyof typeof CONDITIONS]
    return amount === undefined ? [] : [`${significant(amount)} ${words}`]
  })
  if (conditions.protocol) stated.push(conditions.protocol)
  return stated.length > 0 ? `${stated.join(', ')}. ` : ''
}
