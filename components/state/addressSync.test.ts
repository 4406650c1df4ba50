import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pause, visit } from './addressVisit'

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
