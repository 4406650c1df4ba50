'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { encodeScenario } from '@/lib/permalink/link'
import type { Scenario } from '@/lib/scenario/scenario'
import { type LinkView, viewSearch } from './pageLinks'
import { useScenarioSearch, useVocabulary } from './StateProvider'

/** The address of a page of this site that carries the scenario, and a view of that page where one is given. */
function useScenarioHref(): (path: string, view?: LinkView, other?: Scenario) => Route {
  const own = useScenarioSearch()
  const vocabulary = useVocabulary()
  return (path, view, other) => {
    const scenario = other ? encodeScenario(other, vocabulary) : own
    const search = [scenario, view ? viewSearch(view, vocabulary) : ''].filter(Boolean).join('&')
    const [page = '', hash] = path.split('#')
    // The one cast of links: typed routes know paths, and a query added to one leaves it a route.
    return `${page}${search && `?${search}`}${hash === undefined ? '' : `#${hash}`}` as Route
  }
}

type ScenarioLinkProps = Omit<
  ComponentProps<typeof Link>,
  'href' | 'prefetch' | 'onPointerEnter' | 'onFocus'
> & {
  href: string
  /** Opens the page with this view: `{ matrix: { cat: ['security'] } }`. */
  view?: LinkView
  /** Opens the page with this scenario in place of the reader’s own. */
  scenario?: Scenario
  prefetch?: boolean
}

/**
 * A link inside the site that takes the scenario along. It fetches its page when the reader points at it, not when it
 * comes into sight: the address changes with every move of a slider.
 */
export function ScenarioLink({ href, view, scenario, prefetch: _, ...rest }: ScenarioLinkProps) {
  const router = useRouter()
  const address = useScenarioHref()(href, view, scenario)
  const fetchPage = () => router.prefetch(address)
  return <Link {...rest} href={address} prefetch={false} onPointerEnter={fetchPage} onFocus={fetchPage} />
}
