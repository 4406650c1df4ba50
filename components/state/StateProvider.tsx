'use client'
import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { useStore } from 'zustand'
import { useSite } from '@/components/site/SiteContext'
import { encodeScenario } from '@/lib/permalink/link'
import type { Vocabulary } from '@/lib/permalink/vocabulary'
import type { Scenario } from '@/lib/scenario/scenario'
import { type Actions, createActions } from './actions'
import { createVisitStore, type Views, type VisitState, type VisitStore } from './store'
import { UrlSync } from './UrlSync'
import { useLoadSettings } from './useSettings'
import './density.css'

type Router = Pick<ReturnType<typeof useRouter>, 'push' | 'prefetch'>

interface Visit {
  store: VisitStore
  actions: Actions
  vocabulary: Vocabulary
  router: Router
}

const VisitContext = createContext<Visit | null>(null)

/** Holds the visitor's state for all pages: it stays while they go from one to the next. */
export function StateProvider({ children }: { children: ReactNode }) {
  const site = useSite()
  useLoadSettings()
  const { push, prefetch } = useRouter()
  const [visit] = useState<Visit>(() => {
    const vocabulary: Vocabulary = {
      meshes: site.meshes.map(({ id }) => id),
      capabilities: site.capabilities,
      categories: site.categories.map(({ id }) => id),
      coefficients: site.coefficients,
      questions: site.questions,
    }
    const store = createVisitStore(vocabulary)
    return { store, actions: createActions(store, vocabulary), vocabulary, router: { push, prefetch } }
  })
  return (
    <VisitContext value={visit}>
      {children}
      {/* Last, so that the address is read once everything above it can answer. */}
      <UrlSync store={visit.store} vocabulary={visit.vocabulary} />
    </VisitContext>
  )
}

function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('The state needs a StateProvider above it')
  return visit
}

/** The part of the state that a component draws; it renders again only when that part changes. */
export function useVisitState<T>(select: (state: VisitState) => T): T {
  return useStore(useVisit().store, select)
}

export function useScenario(): Scenario {
  return useVisitState(({ scenario }) => scenario)
}

export function useView<K extends keyof Views>(page: K): Views[K] {
  return useVisitState(({ views }) => views[page])
}

export function useActions(): Actions {
  return useVisit().actions
}

export function useVocabulary(): Vocabulary {
  return useVisit().vocabulary
}

/** The router’s own hook draws whoever uses it anew at each change of the address, though these stay the same. */
export function useRouterActions(): Router {
  return useVisit().router
}

/** For handlers that need the state of the moment and draw nothing from it. */
export function useReadState(): () => VisitState {
  return useVisitStore().getState
}

/** For what follows the state without being drawn by React. Only actions change it. */
export function useVisitStore(): Pick<VisitStore, 'getState' | 'subscribe'> {
  return useVisit().store
}

let lastScenario: Scenario | undefined
let lastSearch = ''

/**
 * The scenario's part of a link, for who writes it into the page by themselves: read when needed, told of changes.
 * A page may hold hundreds of links, and they all carry the same one.
 */
export function useScenarioSearch(): { read: () => string; subscribe: VisitStore['subscribe'] } {
  const { store, vocabulary } = useVisit()
  const read = () => {
    const { scenario } = store.getState()
    if (scenario !== lastScenario) {
      lastSearch = encodeScenario(scenario, vocabulary)
      lastScenario = scenario
    }
    return lastSearch
  }
  return { read, subscribe: store.subscribe }
}
