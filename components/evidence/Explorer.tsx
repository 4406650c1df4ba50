'use client'
import { useDeferredValue, useMemo, useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { Announcer } from '@/components/ui/Announcer'
import { Button } from '@/components/ui/Button'
import { formatCount, formatPlural } from '@/lib/format'
import {
  filterMeasurements,
  indexText,
  type MeasurementFilters,
  NO_FILTERS,
  searchMeasurements,
} from '@/lib/overhead/filterMeasurements'
import { ExplorerFilters } from './ExplorerFilters'
import { MeasurementPages } from './MeasurementPages'
import { SpreadFigure } from './SpreadFigure'
import { type MeasurementFile, useMeasurements } from './useMeasurements'

/** `target`: the measurement that the address names. */
export function Explorer({ target }: { target: string }) {
  const file = useMeasurements()
  if (file === 'loading') {
    return <p className="panel grid min-h-96 place-items-center text-muted">Loading the measurements…</p>
  }
  if (file === 'failed') {
    return (
      <p role="alert" className="panel p-6 text-bad">
        The measurements could not be loaded. Reload the page to try again.
      </p>
    )
  }
  return <LoadedExplorer file={file} target={target} />
}

interface Choice {
  filters: MeasurementFilters
  query: string
}

const EVERYTHING: Choice = { filters: NO_FILTERS, query: '' }

function LoadedExplorer({ file, target }: { file: MeasurementFile; target: string }) {
  const site = useSite()
  const [choice, setChoice] = useState(EVERYTHING)
  const [reached, setReached] = useState('')
  const deferred = useDeferredValue(choice)
  const texts = useMemo(() => indexText(file.measurements, file.sources), [file])
  const shown = useMemo(
    () => searchMeasurements(filterMeasurements(file.measurements, deferred.filters), texts, deferred.query),
    [file, texts, deferred],
  )
  const names = useMemo(() => new Map(site.meshes.map(({ id, name }) => [id, name])), [site.meshes])
  // A link to a measurement outranks filters that would hide it.
  if (target !== reached) {
    setReached(target)
    if (target !== '' && !shown.some(({ id }) => id === target)) setChoice(EVERYTHING)
  }
  const clear = () => setChoice(EVERYTHING)
  const all = formatPlural(file.measurements.length, 'published figure')
  return (
    <>
      <ExplorerFilters
        file={file}
        shown={shown}
        names={names}
        filters={choice.filters}
        counted={deferred.filters}
        query={choice.query}
        onFilters={(filters) => setChoice({ ...choice, filters })}
        onQuery={(query) => setChoice({ ...choice, query })}
        onClear={clear}
      />
      <p data-figure-count className="my-3">
        <strong className="font-semibold">{formatCount(shown.length)}</strong> of {all}
      </p>
      <Announcer text={`${formatCount(shown.length)} of ${all}`} />
      {shown.length === 0 ? (
        <p className="panel p-6">
          No figure matches.{' '}
          <Button look="quiet" onClick={clear}>
            Clear all filters
          </Button>
        </p>
      ) : (
        <SpreadFigure measurements={shown} />
      )}
      <MeasurementPages measurements={shown} sources={file.sources} names={names} target={target} />
    </>
  )
}
