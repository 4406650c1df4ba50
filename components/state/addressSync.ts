// Keeps the address and the state the same. The address wins whenever somebody has gone to it; otherwise it follows
// the state. Browsers refuse frequent history writes (Safari: 100 in 30 seconds), and each makes the router look through
// the whole page, so one is made when the changes pause, never in the middle of a drag or a word.
import type { Vocabulary } from '@/lib/permalink/vocabulary'
import { pageLinkAt } from './pageLinks'
import type { VisitState, VisitStore } from './store'

const PAUSE_MS = 250

/** In the history entry: the query of the entry that it was pushed from. */
const CAME_FROM = 'whichMeshFrom'

export interface AddressSync {
  /** Applies the address if it is not the one that the state stands for. */
  apply(): void
  stop(): void
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its small functions share one memory of the address, which nothing else may touch.
export function startAddressSync(store: VisitStore, vocabulary: Vocabulary): AddressSync {
  let settled: string | null = null
  let pending: ReturnType<typeof setTimeout> | undefined
  let arrival: 'load' | 'traverse' | 'link' = 'load'
  let applying = false

  const here = () => location.pathname + location.search
  const link = () => pageLinkAt(location.pathname)
  const writeOf = (state: VisitState) => link().write(state, vocabulary)

  function cancel() {
    clearTimeout(pending)
    pending = undefined
  }

  function write(state: VisitState, how: 'replaceState' | 'pushState') {
    cancel()
    // On the way to another page there is nothing to write to: its own address will be applied.
    if (settled?.split('?')[0] !== location.pathname) return
    const search = writeOf(state)
    if (search === location.search.slice(1)) return
    const from = how === 'pushState' ? location.search.slice(1) : history.state?.[CAME_FROM]
    const address = location.pathname + (search === '' ? '' : `?${search}`)
    history[how]({ [CAME_FROM]: from }, '', address + location.hash)
    settled = here()
  }

  function gather() {
    clearTimeout(pending)
    pending = setTimeout(() => write(store.getState(), 'replaceState'), PAUSE_MS)
  }

  function flush() {
    if (pending !== undefined) write(store.getState(), 'replaceState')
  }

  function follow(state: VisitState, before: VisitState) {
    if (applying || settled === null || (state.scenario === before.scenario && state.views === before.views))
      return
    const deeper = link().depth(state) - link().depth(before)
    if (deeper > 0) {
      // The entry that stays behind gets what was still to be written to it.
      if (pending !== undefined) write(before, 'replaceState')
      write(state, 'pushState')
    } else if (deeper < 0 && history.state?.[CAME_FROM] === writeOf(state)) {
      cancel()
      history.back()
    } else gather()
  }

  function apply() {
    const how = arrival
    arrival = 'link'
    if (here() === settled) return
    cancel()
    settled = here()
    // A visit that starts without a link starts at the defaults, which are drawn already.
    if (how === 'load' && location.search === '') return
    const state = store.getState()
    const next = link().read(location.search.slice(1), state, vocabulary)
    // A bare link inside the site says where to go, not to forget what was entered.
    const keepsScenario = how === 'link' && location.search === ''
    applying = true
    store.setState(keepsScenario ? { ...next, scenario: state.scenario } : next)
    applying = false
    if (keepsScenario) gather()
  }

  function onPopState() {
    arrival = 'traverse'
    cancel()
    // Another page is applied once it is shown: until then the old one must not change under the reader.
    if (settled?.split('?')[0] === location.pathname) apply()
  }

  const unsubscribe = store.subscribe(follow)
  window.addEventListener('popstate', onPopState)
  window.addEventListener('pagehide', flush)
  // Before a link is followed, the entry that is left must hold all that was set on it.
  window.addEventListener('click', flush, true)
  return {
    apply,
    stop() {
      flush()
      unsubscribe()
      window.removeEventListener('popstate', onPopState)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('click', flush, true)
    },
  }
}
