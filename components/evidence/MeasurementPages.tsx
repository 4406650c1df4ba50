'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import { formatCount } from '@/lib/format'
import type { OverheadSource, PublishedFigure } from '@/lib/overhead/types'
import { MeasurementRow } from './MeasurementRow'

interface MeasurementPagesProps {
  measurements: readonly PublishedFigure[]
  sources: Record<string, OverheadSource>
  names: ReadonlyMap<string, string>
  /** The measurement that the address names. */
  target: string
}

/** What a screen or two hold: however many figures there are, the page stays short. */
const SIZE = 25

export function MeasurementPages({ measurements, sources, names, target }: MeasurementPagesProps) {
  const [listed, setListed] = useState(measurements)
  const [page, setPage] = useState(0)
  const [reached, setReached] = useState('')
  const pages = Math.ceil(measurements.length / SIZE)
  if (measurements !== listed) {
    setListed(measurements)
    setPage(0)
  }
  // Once for each target: the list may change afterwards without leading back to it.
  if (target !== reached) {
    const index = measurements.findIndex(({ id }) => id === target)
    if (index >= 0) setPage(Math.floor(index / SIZE))
    if (index >= 0 || target === '') setReached(target)
  }
  useEffect(() => {
    if (reached) document.getElementById(reached)?.scrollIntoView({ block: 'center' })
  }, [reached])
  if (measurements.length === 0) return null
  const start = page * SIZE
  const shown = measurements.slice(start, start + SIZE)
  return (
    <>
      <ScrollRegion label="Measurements, scrolls sideways" className="panel mt-4">
        <table className="table-plain" aria-label="Measurements" aria-rowcount={measurements.length + 1}>
          <TableHead
            columns={['Measurement', { number: 'Value' }, 'Conditions, as stated', 'Who measured', 'Source']}
          />
          <tbody>
            {shown.map((one) => (
              <MeasurementRow
                key={one.id}
                one={one}
                source={sources[one.source]}
                meshName={names.get(one.mesh)}
                isTarget={one.id === target}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {pages > 1 && (
        <nav
          aria-label="Pages of measurements"
          className="mt-3 flex items-center justify-center gap-3"
          data-no-print
        >
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </Button>
          <span aria-live="polite">
            {formatCount(start + 1)} to {formatCount(start + shown.length)} of{' '}
            {formatCount(measurements.length)}
          </span>
          <Button disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            Next
          </Button>
        </nav>
      )}
    </>
  )
}
