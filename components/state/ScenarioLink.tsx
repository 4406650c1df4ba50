'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ComponentProps, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { sitePath } from '@/components/site/fetchSite'
import { encodeScenario } from '@/lib/permalink/link'
import type { Scenario } from '@/lib/scenario/scenario'
import { type LinkView, viewSearch } from './pageLinks'
import { useScenarioSearch, useVocabulary } from './StateProvider'

interface ScenarioLinkProps
  extends Omit<ComponentProps<'a'>, 'ref' | 'target' | 'download' | 'onPointerEnter' | 'onFocus'> {
  href: string
  /** Opens the page with this view: `{ matrix: { cat: ['security'] } }`. */
  view?: LinkView
  /** Opens the page with this scenario in place of the reader’s own. */
  scenario?: Scenario
}

/**
 * A link inside the site that takes the scenario along. It fetches its page when the reader points at it, not when it
 * comes into sight: the address changes with every move of a slider. That change is written past React, which would
 * draw some hundred links anew for it.
 */
export function ScenarioLink({ href, view, scenario, onClick, ...rest }: ScenarioLinkProps) {
  const link = useRef<HTMLAnchorElement>(null)
  const router = useRouter()
  const vocabulary = useVocabulary()
  const own = useScenarioSearch()
  const viewPart = view ? viewSearch(view, vocabulary) : ''
  const otherPart = scenario ? encodeScenario(scenario, vocabulary) : ''
  const address = () => addressOf(href, [scenario ? otherPart : own.read(), viewPart])
  useLayoutEffect(() => {
    if (scenario) return
    const write = () => {
      const to = sitePath(address())
      if (link.current?.getAttribute('href') !== to) link.current?.setAttribute('href', to)
    }
    write()
    return own.subscribe(write)
  })
  const fetchPage = () => router.prefetch(address())
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || isForBrowser(event)) return
    event.preventDefault()
    router.push(address())
  }
  return (
    <a
      {...rest}
      ref={link}
      href={sitePath(addressOf(href, [otherPart, viewPart]))}
      onPointerEnter={fetchPage}
      onFocus={fetchPage}
      onClick={follow}
    />
  )
}

function addressOf(path: string, parts: readonly string[]): Route & `/${string}` {
  const search = parts.filter(Boolean).join('&')
  const [page = '', hash] = path.split('#')
  // The one cast of links: typed routes know paths, and a query added to one leaves it a route.
  return `${page}${search && `?${search}`}${hash === undefined ? '' : `#${hash}`}` as Route & `/${string}`
}

/** With a key held, for a new tab, a new window or a download. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
