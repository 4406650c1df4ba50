'use client'
import { useEffect, useRef, useState } from 'react'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { significant } from '@/lib/format'
import { sayConditions } from '@/lib/overhead/sayConditions'
import type { Measurement, OverheadSource } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'
import { SourceLink } from './SourceLink'

interface MeasurementRowsProps {
  measurements: readonly Measurement[]
  sources: Record<string, OverheadSource>
  names: ReadonlyMap<string, string>
}

/** As many as fill some screens; more when the reader comes near the end. */
const STEP = 60

export function MeasurementRows({ measurements, sources, names }: MeasurementRowsProps) {
  const [count, setCount] = useState(STEP)
  const end = useRef<HTMLDivElement>(null)
  const more = count < measurements.length
  useEffect(() => {
    const element = end.current
    if (!element || !more) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setCount((shown) => shown + STEP),
      { rootMargin: '600px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [more])
  return (
    <>
      <ScrollRegion label="Measurements, scrolls sideways" className="panel mt-4">
        <table className="table-plain" aria-label="Measurements" aria-rowcount={measurements.length + 1}>
          <thead>
            <tr>
              <th scope="col">Measurement</th>
              <th scope="col" className="number">
                Value
              </th>
              <th scope="col">Conditions, as stated</th>
              <th scope="col">Who measured</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {measurements.slice(0, count).map((one) => (
              <MeasurementRow
                key={one.id}
                one={one}
                source={sources[one.source]}
                meshName={names.get(one.mesh)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div ref={end} />
    </>
  )
}

interface MeasurementRowProps {
  one: Measurement
  source: OverheadSource | undefined
  meshName: string | undefined
}

function MeasurementRow({ one, source, meshName }: MeasurementRowProps) {
  const vendor = one.quality === 'vendor-measured'
  return (
    <tr id={one.id}>
      <th scope="row">
        <span className="block whitespace-nowrap">
          {meshName ?? one.mesh} {one.component}
        </span>
        <span className="block font-normal text-muted text-xs">
          {one.statistic}
          {one.version && `, ${one.version}`}
          {one.scope !== 'each' &&
            `, ${one.scope === 'total' ? `sum of ${one.count ?? 'several'}` : 'the largest'}`}
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
