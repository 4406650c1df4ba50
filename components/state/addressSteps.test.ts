import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pause, visit } from './addressVisit'

const cell = (capability: string) => ({ mesh: 'linkerd', capability })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
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

  it('takes back with an answer whatever was set after it', () => {
    const { browser, actions, state } = visit('/decide/')
    actions.setAnswers([{ question: 'size', option: 'many' }])
    actions.toggleNeed('retries')
    pause()
    browser.go(-1)
    expect([browser.address, state().scenario.needs]).toEqual(['/decide/', []])
  })

  it('keeps what is set right after an answer was taken back on the page', () => {
    const { browser, actions, state } = visit('/decide/')
    actions.setAnswers([{ question: 'size', option: 'many' }])
    actions.setAnswers([])
    actions.toggleNeed('retries')
    pause()
    expect([browser.address, browser.at, state().scenario.needs]).toEqual([
      '/decide/?need=retries',
      0,
      ['retries'],
    ])
  })
})
