'use client'
import { useSyncExternalStore } from 'react'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { nearestPaths } from '@/lib/site/nearestPaths'
import { listPlaces } from './places'
import { useSite } from './SiteContext'

const SHOWN = 5

/** What the reader may have meant, judged by the address that led nowhere. */
export function NearestPages() {
  const site = useSite()
  const asked = useSyncExternalStore(nothingToWatch, readPath, () => null)
  if (asked === null) return null
  const names = new Map(listPlaces(site).map(({ path, name }) => [path, name]))
  const nearest = nearestPaths(asked, [...names.keys()], SHOWN)
  if (nearest.length === 0) return null
  return (
    <section aria-labelledby="nearest" className="mt-8">
      <h2 id="nearest" className="mb-2 text-base">
        Did you mean
      </h2>
      <ul className="flex flex-col gap-1">
        {nearest.map((path) => (
          <li key={path}>
            <ScenarioLink href={path} className="link inline-flex min-h-6 items-center">
              {names.get(path)}
            </ScenarioLink>{' '}
            <span className="font-mono text-muted text-xs">{path}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const nothingToWatch = () => () => {}
const readPath = () => window.location.pathname
