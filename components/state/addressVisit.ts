// A visit to a page in a browser that is made up, for the tests of its address. They fake the clock.
import { vi } from 'vitest'
import type { Vocabulary } from '@/lib/permalink/vocabulary'
import { createActions } from './actions'
import { startAddressSync } from './addressSync'
import { FakeBrowser } from './fakeBrowser'
import { createVisitStore } from './store'

const vocabulary: Vocabulary = {
  meshes: ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma'],
  capabilities: [
    { id: 'retries', kind: 'support' },
    { id: 'timeouts', kind: 'support' },
  ],
  categories: ['traffic', 'security'],
  coefficients: [],
  questions: { must: ['mtls', 'canary'], size: ['few', 'many'] },
}

/** At an address, or in a browser that has been somewhere before. */
export function visit(at: string | FakeBrowser) {
  const browser = typeof at === 'string' ? new FakeBrowser(at) : at
  for (const [name, value] of Object.entries(browser.globals())) vi.stubGlobal(name, value)
  const store = createVisitStore(vocabulary)
  const actions = createActions(store, vocabulary)
  const sync = startAddressSync(store, vocabulary)
  sync.apply()
  return {
    browser,
    actions,
    sync,
    pods: () => store.getState().scenario.workload.pods,
    view: () => store.getState().views.matrix,
    state: store.getState,
    follow(link: string) {
      browser.fire('click')
      browser.follow(link)
      sync.apply()
    },
  }
}

/** Longer than it takes until what was set is written, and than the browser takes to go back. */
export const pause = () => vi.advanceTimersByTime(300)
