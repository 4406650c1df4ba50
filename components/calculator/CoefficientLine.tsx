'use client'
import { NumberField } from '@/components/ui/NumberField'
import { formatPlural } from '@/lib/format'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import type { Measurement } from '@/lib/overhead/types'
import { MEASURED_NUMBER } from '@/lib/scenario/numbers'
import { MeasurementLine } from './MeasurementLine'
import type { EvidenceFiles } from './useCoefficientEvidence'

const BACKED: Record<OverheadModel['coefficients'][string]['backed'], string> = {
  measured: 'measured',
  analogy: 'by analogy',
  unbacked: 'not backed by a measurement',
}

interface CoefficientLineProps {
  id: string
  coefficient: OverheadModel['coefficients'][string]
  files: EvidenceFiles | 'loading' | 'failed'
  own: number | null
  onOwn: (value: number | null) => void
}

export function CoefficientLine({ id, coefficient, files, own, onOwn }: CoefficientLineProps) {
  const evidence = typeof files === 'string' ? undefined : files.coefficients[id]
  const measurements = (evidence?.measurements ?? []).flatMap((measurement): Measurement[] => {
    const found = typeof files === 'string' ? undefined : files.measurements.get(measurement)
    return found ? [found] : []
  })
  const rigs = new Set(measurements.map(({ rig }) => rig)).size
  // A bare number needs no unit.
  const unit = coefficient.unit === 'ratio' ? '' : coefficient.unit
  return (
    <li className="border-line border-t py-2.5">
      <div className="grid items-end gap-x-4 gap-y-1 sm:grid-cols-[1fr_9rem]">
        <div>
          <p>
            <span className="font-medium">{coefficient.label}</span>{' '}
            {coefficient.range ? (
              <>
                <Written range={coefficient.range} thin={coefficient.thin} /> {unit}
              </>
            ) : (
              'not known'
            )}
          </p>
          {coefficient.range && (
            <p className="text-muted text-xs">
              {BACKED[coefficient.backed]}
              {coefficient.thin && ', thin: read the range, not the middle'}
              {evidence?.dependsOn && `. Depends on ${lowerFirst(evidence.dependsOn)}`}
            </p>
          )}
          {coefficient.unknown && <p className="text-muted text-xs">{coefficient.unknown}</p>}
          {evidence?.note && <p className="text-muted text-xs">{evidence.note}</p>}
        </div>
        <NumberField
          label="You measured"
          value={own}
          min={MEASURED_NUMBER.min}
          max={MEASURED_NUMBER.max}
          unit={unit}
          placeholder="–"
          nullable
          onChange={onOwn}
        />
      </div>
      {measurements.length > 0 && typeof files !== 'string' && (
        <details>
          <summary className="min-h-6 text-accent text-xs">
            {formatPlural(measurements.length, 'measurement')} from {formatPlural(rigs, 'rig')}
          </summary>
          <ul className="mt-1 flex flex-col gap-1.5">
            {measurements.map((measurement) => (
              <MeasurementLine
                key={measurement.id}
                measurement={measurement}
                source={files.sources[measurement.source]}
              />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Written({
  range: [low, typical, high],
  thin,
}: {
  range: readonly [number, number, number]
  thin: boolean
}) {
  if (low === high) return <strong className="font-semibold">{typical}</strong>
  return thin ? (
    <span>
      {low} to {high}, typically {typical}
    </span>
  ) : (
    <span>
      {low} / <strong className="font-semibold">{typical}</strong> / {high}
    </span>
  )
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
