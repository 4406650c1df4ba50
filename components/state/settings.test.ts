import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  forgetKept,
  readSettings,
  type Settings,
  withoutSaved,
  withSaved,
  writeSettings,
} from './settings'

function memory(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries))
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
    key: (place: number) => [...map.keys()][place] ?? null,
    get length() {
      return map.size
    },
  }
}

const KEY = 'which-mesh:settings'
const saved = (name: string) => ({ name, search: 'pods=900', savedOn: '2026-11-21' })

describe('settings', () => {
  it('come back as they were written', () => {
    const storage = memory()
    const settings: Settings = {
      density: 'compact',
      singleKeys: false,
      saved: [saved('Edge'), saved('Bank')],
    }
    writeSettings(storage, settings)
    expect(readSettings(storage)).toEqual({ settings, damaged: false })
  })

  it('are the defaults where nothing is stored', () => {
    expect(readSettings(memory())).toEqual({ settings: DEFAULT_SETTINGS, damaged: false })
  })

  it.each([
    ['no JSON', '{"version":1'],
    ['no record', '[]'],
    ['a version from elsewhere', '{"version":7}'],
    ['a wrong type', '{"version":1,"density":"compact","singleKeys":"yes","saved":[]}'],
    [
      'a damaged entry',
      JSON.stringify({ version: 1, ...DEFAULT_SETTINGS, saved: [saved('Edge'), { name: 5 }] }),
    ],
  ])('say so when they hold %s, and never throw', (_, text) => {
    expect(readSettings(memory({ [KEY]: text })).damaged).toBe(true)
  })

  it('keep what can be read of damaged ones', () => {
    const text = JSON.stringify({
      version: 1,
      density: 'compact',
      singleKeys: 3,
      saved: [null, saved('Edge')],
    })
    expect(readSettings(memory({ [KEY]: text })).settings).toEqual({
      density: 'compact',
      singleKeys: true,
      saved: [saved('Edge')],
    })
  })

  it('read any text as legal settings, which then are undamaged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { settings } = readSettings(memory({ [KEY]: text }))
        const storage = memory()
        writeSettings(storage, settings)
        expect(readSettings(storage)).toEqual({ settings, damaged: false })
      }),
    )
  })
})

describe('saved scenarios', () => {
  it('have tidy, single names, the newest first', () => {
    const twice = ['Edge', 'Bank', '  Edge \n'].reduce(
      (all, name) => withSaved(all, saved(name)),
      DEFAULT_SETTINGS,
    )
    expect(twice.saved.map(({ name }) => name)).toEqual(['Edge', 'Bank'])
    expect(withSaved(twice, saved('  '))).toBe(twice)
    expect(withoutSaved(twice, 'Edge').saved).toEqual([saved('Bank')])
  })

  it('survive any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const storage = memory()
        writeSettings(storage, withSaved(DEFAULT_SETTINGS, saved(name)))
        expect(readSettings(storage).damaged).toBe(false)
      }),
    )
  })
})

describe('forgetting', () => {
  it('takes everything of this site, and nothing else; it can be put in again', () => {
    const before = { [KEY]: '{}', 'which-mesh:theme': 'dark', other: 'stays' }
    const storage = memory(before)
    const restore = forgetKept(storage)
    expect([...storage.map.keys()]).toEqual(['other'])
    restore()
    expect(Object.fromEntries(storage.map)).toEqual(before)
  })
})
