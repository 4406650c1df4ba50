import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

function visit(address: string) {
  const browser = new FakeBrowser(address)
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

const pause = () => vi.advanceTimersByTime(300)
const cell = (capability: string) => ({ mesh: 'linkerd', capability })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('on opening a link', () => {
  it('takes the state from the address and writes nothing', () => {
    const { browser, pods, view, state } = visit('/matrix/?dv=2026.11.1&pods=900&cat=traffic&foo=1')
    pause()
    expect([pods(), view().cat, state().linkVersion, browser.writes]).toEqual([
      900,
      ['traffic'],
      '2026.11.1',
      0,
    ])
    expect(state().notices.map(({ key }) => key)).toEqual(['foo'])
  })
})

describe('on setting something', () => {
  it('replaces the address once for many quick changes', () => {
    const { browser, actions } = visit('/matrix/')
    for (const pods of [200, 300, 400]) actions.setWorkload({ pods })
    actions.toggleFilter({ key: 'cat', value: 'traffic' })
    expect(browser.writes).toBe(0)
    pause()
    expect([browser.address, browser.writes, browser.entries.length]).toEqual([
      '/matrix/?pods=400&cat=traffic',
      1,
      1,
    ])
  })

  it('leaves a bare address once all is at its default again', () => {
    const { browser, actions } = visit('/matrix/?pods=900')
    actions.resetScenario()
    pause()
    expect(browser.address).toBe('/matrix/')
  })

  it('keeps a trailing blank while the visitor types on', () => {
    const { browser, actions, sync, view } = visit('/matrix/')
    actions.search('retry ')
    pause()
    sync.apply()
    expect([browser.address, view().q]).toEqual(['/matrix/?q=retry', 'retry '])
  })

  it('writes what is pending before the page is left', () => {
    const { browser, actions } = visit('/matrix/')
    actions.setWorkload({ pods: 200 })
    browser.fire('pagehide')
    expect(browser.address).toBe('/matrix/?pods=200')
  })
})

describe('on going a step in', () => {
  it('pushes an entry, and Back closes it', () => {
    const { browser, actions, view } = visit('/matrix/?cat=traffic')
    actions.openCell(cell('retries'))
    expect([browser.address, browser.entries.length]).toEqual([
      '/matrix/?cat=traffic&open=linkerd.retries',
      2,
    ])
    browser.go(-1)
    expect([view().open, view().cat]).toEqual([null, ['traffic']])
    browser.go(1)
    expect(view().open).toEqual(cell('retries'))
  })

  it('goes back by itself when the visitor closes it, so that no empty step is left', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.openCell(null)
    pause()
    expect([browser.address, browser.at, view().open]).toEqual(['/matrix/', 0, null])
  })

  it('steps from cell to cell in one entry, so that Back still closes', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.openCell(cell('timeouts'))
    pause()
    expect([browser.address, browser.entries.length]).toEqual(['/matrix/?open=linkerd.timeouts', 2])
    browser.go(-1)
    expect(view().open).toBeNull()
  })

  it('keeps a filter that was set while the drawer was open', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleFilter({ key: 'diff' })
    pause()
    actions.openCell(null)
    pause()
    expect([browser.address, view().diff]).toEqual(['/matrix/?diff=1', true])
  })

  it('first writes what was pending to the entry that stays behind', () => {
    const { browser, actions } = visit('/matrix/')
    actions.toggleFilter({ key: 'diff' })
    actions.openCell(cell('retries'))
    expect(browser.entries.map(({ search }) => search)).toEqual(['?diff=1', '?diff=1&open=linkerd.retries'])
  })

  it('does so for each answer of the decision, with the sheet that it led to', () => {
    const { browser, actions, state } = visit('/decide/')
    const first = { question: 'size', option: 'many' }
    actions.setAnswers([first])
    const scenario = { ...state().scenario, needs: ['retries'] }
    actions.setAnswers([first, { question: 'must', option: 'mtls' }], scenario)
    expect(browser.address).toBe('/decide/?need=retries&a=size:many,must:mtls')
    browser.go(-1)
    expect([state().scenario.needs, state().views.decide.a]).toEqual([[], [first]])
  })
})

describe('on following a link inside the site', () => {
  it('takes the state from the address, and drops what was pending to be written over it', () => {
    const { browser, actions, follow, pods } = visit('/matrix/')
    actions.setWorkload({ pods: 200 })
    follow('/calculator/?pods=300')
    pause()
    expect([browser.entries.map(({ path, search }) => path + search), pods()]).toEqual([
      ['/matrix/?pods=200', '/calculator/?pods=300'],
      300,
    ])
  })

  it('keeps the scenario where the link is bare, and writes it into the new address', () => {
    const { browser, follow, pods, view } = visit('/matrix/?pods=900&cat=traffic')
    follow('/landscape/')
    pause()
    expect([browser.address, pods()]).toEqual(['/landscape/?pods=900', 900])
    follow('/matrix/')
    pause()
    expect([browser.address, view().cat]).toEqual(['/matrix/?pods=900', []])
  })

  it('believes the address on the way back, even where it is bare', () => {
    const { browser, actions, sync, pods } = visit('/')
    browser.follow('/calculator/')
    sync.apply()
    actions.setWorkload({ pods: 900 })
    pause()
    browser.go(-1)
    sync.apply()
    pause()
    expect([browser.address, pods()]).toEqual(['/', 100])
  })

  it('changes nothing under the reader while the page to go back to is not shown yet', () => {
    const { browser, actions, sync, pods } = visit('/?pods=500')
    browser.follow('/calculator/?pods=900')
    sync.apply()
    browser.go(-1)
    expect(pods()).toBe(900)
    actions.setWorkload({ pods: 901 })
    pause()
    expect(browser.address).toBe('/?pods=500')
    sync.apply()
    expect(pods()).toBe(500)
  })
})

describe('after it has stopped', () => {
  it('hears and writes nothing more', () => {
    const { browser, actions, sync } = visit('/matrix/')
    sync.stop()
    actions.setWorkload({ pods: 200 })
    pause()
    expect(browser.writes).toBe(0)
  })
})
