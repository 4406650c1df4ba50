'use client'
import type { Route } from 'next'
import type { MouseEvent } from 'react'
import { useScenarioSearch } from './StateProvider'

/** Of a page of the site, with the scenario of the moment: for links that are written into the page, not drawn. */
export function useScenarioAddress(): (path: string) => Route & `/${string}` {
  const own = useScenarioSearch()
  return (path) => addressOf(path, [own.read()])
}

export function addressOf(path: string, parts: readonly string[]): Route & `/${string}` {
  const search = parts.filter(Boolean).join('&')
  const [page = '', hash] = path.split('#')
  // The one cast of links: typed routes know paths, and a query added to one leaves it a route.
  return `${page}${search && `?${search}`}${hash === undefined ? '' : `#${hash}`}` as Route & `/${string}`
}

/** With a key held, for a new tab, a new window or a download. */
export function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
