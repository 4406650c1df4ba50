'use client'
import { type ComponentProps, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { sitePath } from '@/components/site/fetchSite'
import { encodeScenario } from '@/lib/permalink/link'
import type { Scenario } from '@/lib/scenario/scenario'
import { type LinkView, viewSearch } from './pageLinks'
import { useRouterActions, useScenarioSearch, useVocabulary } from './StateProvider'
import { addressOf, isForBrowser } from './scenarioAddress'

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
  const router = useRouterActions()
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
