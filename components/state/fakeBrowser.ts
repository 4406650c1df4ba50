// A location and a history that behave as a browser's do, for tests of what is written to them.

interface Entry {
  state: Record<string, unknown> | null
  path: string
  search: string
}

export class FakeBrowser {
  entries: Entry[]
  at = 0
  writes = 0
  private listeners = new Map<string, Set<() => void>>()

  constructor(address: string) {
    this.entries = [entryOf(address, null)]
  }

  get entry(): Entry {
    return this.entries[this.at] ?? entryOf('/', null)
  }

  get address(): string {
    return this.entry.path + this.entry.search
  }

  /** The globals that the code under test reads. */
  globals() {
    const entry = () => this.entry
    return {
      location: {
        hash: '',
        get pathname() {
          return entry().path
        },
        get search() {
          return entry().search
        },
      },
      history: {
        get state() {
          return entry().state
        },
        replaceState: (state: Entry['state'], _: string, address = this.address) => {
          this.writes++
          this.entries[this.at] = entryOf(address, state)
        },
        pushState: (state: Entry['state'], _: string, address: string) => {
          this.writes++
          this.follow(address, state)
        },
        // Later, as in a browser: what is called next still finds the entry that is left.
        back: () => void setTimeout(() => this.go(-1), 10),
      },
      window: {
        addEventListener: (type: string, listener: () => void) => {
          const all = this.listeners.get(type) ?? new Set()
          this.listeners.set(type, all.add(listener))
        },
        removeEventListener: (type: string, listener: () => void) =>
          this.listeners.get(type)?.delete(listener),
      },
    }
  }

  /** A link that the router follows: the address changes first, then the page. */
  follow(address: string, state: Entry['state'] = null) {
    this.entries = [...this.entries.slice(0, this.at + 1), entryOf(address, state)]
    this.at++
  }

  go(steps: number) {
    this.at = Math.min(this.entries.length - 1, Math.max(0, this.at + steps))
    this.fire('popstate')
  }

  fire(type: string) {
    for (const listener of this.listeners.get(type) ?? []) listener()
  }
}

function entryOf(address: string, state: Entry['state']): Entry {
  const [path = '/', query] = address.split('?')
  return { state, path, search: query ? `?${query}` : '' }
}
