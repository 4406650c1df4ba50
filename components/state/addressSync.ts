// Keeps the address and the state the same. The address wins whenever somebody has gone to it; otherwise it follows
// the state. Browsers refuse frequent history writes (Safari: 100 in 30 seconds), and each makes the router look through
// the whole page, so one is made when the changes pause, never in the middle of a drag or a word.
import type { Vocabulary } from '@/lib/permalink/vocabulary'
import { pageLinkAt } from './pageLinks'
import type { VisitState, VisitStore } from './store'

const PAUSE_MS = 250

/** A way back that has not led anywhere by then will not: there may be nothing to go back to. */
const LONGEST_WAY_BACK_MS = 1_000

/** In a history entry: its own name, once another has been pushed from it, and what that other lies on. */
const NAME = 'whichMeshEntry'
const BELOW = 'whichMeshFrom'

interface EntryBelow {
  name: string
  /** What its address said when it was left. */
  search: string
}

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
  /** What the entry that we are at lies on: when a traverse is heard of, that entry has been left already. */
  let below: EntryBelow | undefined
  /** Something has been set since we came to this entry. */
  let touched = false
  /** On the way back that we have gone ourselves. It takes a while, and what is set meanwhile is written at its end. */
  let returning = false

  const here = () => location.pathname + location.search
  const link = () => pageLinkAt(location.pathname)
  const isSamePage = () => settled?.split('?')[0] === location.pathname
  const writeOf = (state: VisitState) => link().write(state, vocabulary)

  function cancel() {
    clearTimeout(pending)
    pending = undefined
  }

  function write(state: VisitState, how: 'replaceState' | 'pushState') {
    cancel()
    // On the way to another page there is nothing to write to: its own address will be applied.
    if (!isSamePage()) return
    const search = writeOf(state)
    if (search === location.search.slice(1)) return
    if (how === 'pushState') {
      below = { name: nameEntry(), search: location.search.slice(1) }
      touched = false
    }
    const name = how === 'pushState' ? undefined : history.state?.[NAME]
    const address = location.pathname + (search === '' ? '' : `?${search}`)
    history[how]({ [NAME]: name, [BELOW]: below }, '', address + location.hash)
    settled = here()
  }

  /** Names the entry that we are at. The router, whose own marks stay in it, does not look up for that. */
  function nameEntry(): string {
    const known: string | undefined = history.state?.[NAME]
    if (known !== undefined) return known
    const name = Math.random().toString(36).slice(2)
    history.replaceState({ ...history.state, [NAME]: name }, '')
    return name
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
    touched = true
    if (returning) return
    const deeper = link().depth(state) - link().depth(before)
    const goesBack = deeper < 0 && leadsBack(state)
    if (deeper <= 0 && !goesBack) return gather()
    // The entry that is left gets what was still to be written to it.
    if (pending !== undefined) write(before, 'replaceState')
    if (goesBack) goBack()
    else write(state, 'pushState')
  }

  /** Whether the entry below is the one to show the state at: it says the same, or will once we are there. */
  function leadsBack(state: VisitState): boolean {
    const entry: EntryBelow | undefined = history.state?.[BELOW]
    return entry !== undefined && (link().stepOut !== undefined || entry.search === writeOf(state))
  }

  function goBack() {
    returning = true
    pending = setTimeout(() => {
      returning = false
      write(store.getState(), 'replaceState')
    }, LONGEST_WAY_BACK_MS)
    history.back()
  }

  function apply() {
    const how = arrival
    arrival = 'link'
    if (here() === settled) return
    arrive()
    // A visit that starts without a link starts at the defaults, which are drawn already.
    if (how === 'load' && location.search === '') return
    const state = store.getState()
    const next = link().read(location.search.slice(1), state, vocabulary)
    // A bare link inside the site says where to go, not to forget what was entered.
    const keepsScenario = how === 'link' && location.search === ''
    setQuietly(keepsScenario ? { ...next, scenario: state.scenario } : next)
    if (keepsScenario) gather()
  }

  function arrive() {
    cancel()
    settled = here()
    below = history.state?.[BELOW]
    touched = false
    returning = false
  }

  function setQuietly(state: VisitState) {
    applying = true
    store.setState(state)
    applying = false
  }

  function onPopState() {
    const isEntryBelow = below !== undefined && below.name === history.state?.[NAME]
    const keepsWhatWasSet = returning || (isEntryBelow && touched && link().stepOut !== undefined)
    if (isSamePage() && keepsWhatWasSet) return keep()
    cancel()
    returning = false
    below = history.state?.[BELOW]
    arrival = 'traverse'
    // Another page is applied once it is shown: until then the old one must not change under the reader.
    if (isSamePage()) apply()
  }

  /** One step out: what was set further in stays, and the entry that we have come to says so from now on. */
  function keep() {
    const isOwnWay = returning
    arrive()
    const state = store.getState()
    const steppedOut = link().stepOut?.(state) ?? state
    write(steppedOut, 'replaceState')
    if (!isOwnWay) setQuietly(steppedOut)
    // Gone into while we were on the way.
    else if (link().depth(state) > link().depth(steppedOut)) write(state, 'pushState')
  }

  /** Before a link is followed, the entry that is left must hold all that was set on it. */
  function onClick() {
    if (!returning) flush()
  }

  const unsubscribe = store.subscribe(follow)
  window.addEventListener('popstate', onPopState)
  window.addEventListener('pagehide', flush)
  window.addEventListener('click', onClick, true)
  return {
    apply,
    stop() {
      flush()
      unsubscribe()
      window.removeEventListener('popstate', onPopState)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('click', onClick, true)
    },
  }
}
