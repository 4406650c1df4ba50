import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pause, visit } from './addressVisit'

const cell = (capability: string) => ({ mesh: 'linkerd', capability })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('on Back from the drawer', () => {
  it('keeps what was set while it was open, and writes it to the entry below', () => {
    const { browser, actions, view, state } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleNeed('retries')
    actions.toggleFilter({ key: 'diff' })
    pause()
    browser.go(-1)
    expect([view().open, view().diff, state().scenario.needs]).toEqual([null, true, ['retries']])
    expect([browser.address, browser.at]).toEqual(['/matrix/?need=retries&diff=1', 0])
  })

  it('keeps what was set so late that the address did not say it yet', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleFilter({ key: 'diff' })
    browser.go(-1)
    pause()
    expect([browser.address, view().diff]).toEqual(['/matrix/?diff=1', true])
  })

  it('keeps it after the page was loaded anew with the drawer open', () => {
    const first = visit('/matrix/')
    first.actions.openCell(cell('retries'))
    first.sync.stop()
    const { browser, actions, view } = visit(first.browser)
    actions.toggleFilter({ key: 'diff' })
    pause()
    browser.go(-1)
    expect([browser.address, view().open]).toEqual(['/matrix/?diff=1', null])
  })

  it('keeps it each time, whatever was written to the entry below since', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    browser.go(-1)
    actions.toggleFilter({ key: 'cat', value: 'traffic' })
    pause()
    browser.go(1)
    actions.toggleFilter({ key: 'diff' })
    browser.go(-1)
    expect([browser.address, view().diff]).toEqual(['/matrix/?diff=1', true])
  })

  it('believes the entry below where nothing was set meanwhile', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    browser.go(-1)
    actions.toggleFilter({ key: 'diff' })
    pause()
    browser.go(1)
    expect([view().open, view().diff]).toEqual([cell('retries'), false])
    browser.go(-1)
    expect([browser.address, view().diff]).toEqual(['/matrix/?diff=1', true])
  })

  it('believes an entry that says what the one below says but is another', () => {
    const { browser, actions, follow, view } = visit('/matrix/')
    follow('/landscape/')
    follow('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleFilter({ key: 'diff' })
    pause()
    browser.go(-3)
    expect([browser.address, view().open, view().diff]).toEqual(['/matrix/', null, false])
  })

  it('believes another page that it leads to in one leap', () => {
    const { browser, actions, follow, sync, state } = visit('/?pods=500')
    follow('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleNeed('retries')
    pause()
    browser.go(-2)
    sync.apply()
    expect([browser.address, state().scenario.needs]).toEqual(['/?pods=500', []])
    browser.go(2)
    sync.apply()
    expect([state().views.matrix.open, state().scenario.needs]).toEqual([cell('retries'), ['retries']])
  })
})

describe('on closing the drawer', () => {
  it('leaves one entry, with what was set while it was open', () => {
    const { browser, actions, follow } = visit('/landscape/')
    follow('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleFilter({ key: 'diff' })
    pause()
    actions.openCell(null)
    pause()
    expect([browser.address, browser.at]).toEqual(['/matrix/?diff=1', 1])
    browser.go(-1)
    expect(browser.address).toBe('/landscape/')
  })

  it('keeps what is set before the browser has gone back', () => {
    const { browser, actions, state } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.openCell(null)
    actions.toggleNeed('retries')
    browser.fire('click')
    pause()
    expect([browser.entries.map(({ search }) => search), browser.at, state().scenario.needs]).toEqual([
      ['?need=retries', '?open=linkerd.retries'],
      0,
      ['retries'],
    ])
  })

  it('keeps the cell that is opened before the browser has gone back', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.openCell(null)
    actions.openCell(cell('timeouts'))
    pause()
    expect([browser.entries.map(({ search }) => search), view().open]).toEqual([
      ['', '?open=linkerd.timeouts'],
      cell('timeouts'),
    ])
    browser.go(-1)
    expect(view().open).toBeNull()
  })

  it('leaves the drawer’s entry as it was last seen, for Forward', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    actions.toggleFilter({ key: 'diff' })
    actions.openCell(null)
    pause()
    browser.go(1)
    expect([browser.address, view().open]).toEqual(['/matrix/?diff=1&open=linkerd.retries', cell('retries')])
  })

  it('writes to where it is if the browser does not go back', () => {
    const { browser, actions, view } = visit('/matrix/')
    actions.openCell(cell('retries'))
    browser.go = () => {}
    actions.openCell(null)
    vi.advanceTimersByTime(2_000)
    expect([browser.address, view().open]).toEqual(['/matrix/', null])
  })
})
