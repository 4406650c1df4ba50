// What is personal and stays in this browser. It never changes what a link shows.

const DENSITIES = ['comfortable', 'compact'] as const
type Density = (typeof DENSITIES)[number]

export interface SavedScenario {
  name: string
  /** The scenario as the query string of a link: it stays readable as long as links do. */
  search: string
  /** YYYY-MM-DD */
  savedOn: string
}

export interface Settings {
  density: Density
  /** Whether single keys such as / do something; speech input types them by accident. */
  singleKeys: boolean
  saved: readonly SavedScenario[]
}

export const DEFAULT_SETTINGS: Settings = { density: 'comfortable', singleKeys: true, saved: [] }

/** Every key of this site in the browser's storage begins with it. */
const PREFIX = 'which-mesh:'
const KEY = `${PREFIX}settings`
const VERSION = 1
const LONGEST_NAME = 80
const MOST_SAVED = 100

export interface ReadSettings {
  settings: Settings
  /** Something was stored that could not be read; what could be was kept. */
  damaged: boolean
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export function readSettings(storage: Store): ReadSettings {
  const text = storage.getItem(KEY)
  if (text === null) return { settings: DEFAULT_SETTINGS, damaged: false }
  const stored = parseJson(text)
  if (!isRecord(stored) || stored.version !== VERSION) return { settings: DEFAULT_SETTINGS, damaged: true }
  const listed = Array.isArray(stored.saved) ? stored.saved : []
  const saved = listed.flatMap((each) => readSaved(each) ?? []).slice(0, MOST_SAVED)
  const density = DENSITIES.find((each) => each === stored.density)
  const singleKeys = typeof stored.singleKeys === 'boolean' ? stored.singleKeys : undefined
  return {
    settings: {
      density: density ?? DEFAULT_SETTINGS.density,
      singleKeys: singleKeys ?? DEFAULT_SETTINGS.singleKeys,
      saved,
    },
    damaged:
      density === undefined ||
      singleKeys === undefined ||
      !Array.isArray(stored.saved) ||
      saved.length < listed.length,
  }
}

/** Throws where the browser does not let it: no storage, or no room. */
export function writeSettings(storage: Store, settings: Settings): void {
  storage.setItem(KEY, JSON.stringify({ version: VERSION, ...settings }))
}

/** Takes away all that this site keeps in one of the browser's storages, and hands back the way to put it in again. */
export function forgetKept(storage: Store): () => void {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
  const ours = keys.filter((key) => key.startsWith(PREFIX))
  const kept = ours.map((key) => [key, storage.getItem(key) ?? ''] as const)
  for (const key of ours) storage.removeItem(key)
  return () => {
    for (const [key, text] of kept) storage.setItem(key, text)
  }
}

/** Saves under a name; the same name is overwritten. The newest comes first. */
export function withSaved(settings: Settings, scenario: SavedScenario): Settings {
  const name = tidyName(scenario.name)
  if (name === '') return settings
  const others = settings.saved.filter((each) => each.name !== name)
  return { ...settings, saved: [{ ...scenario, name }, ...others].slice(0, MOST_SAVED) }
}

export function withoutSaved(settings: Settings, name: string): Settings {
  return { ...settings, saved: settings.saved.filter((each) => each.name !== name) }
}

export function tidyName(name: string): string {
  return [...name.replace(/[\s\p{C}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').trim()
}

function readSaved(stored: unknown): SavedScenario | null {
  if (!isRecord(stored)) return null
  const { name, search, savedOn } = stored
  if (typeof name !== 'string' || typeof search !== 'string' || typeof savedOn !== 'string') return null
  if (tidyName(name) !== name || name === '' || !/^\d{4}-\d\d-\d\d$/.test(savedOn)) return null
  return { name, search, savedOn }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
