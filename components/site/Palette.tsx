'use client'
import MiniSearch from 'minisearch'
import { useRouter } from 'next/navigation'
import { useId, useMemo, useState } from 'react'
import { Announcer } from '@/components/ui/Announcer'
import { classes } from '@/components/ui/classes'
import { Dialog } from '@/components/ui/Dialog'
import { PAGES } from './pages'
import { type SiteFacts, useSite } from './SiteContext'

interface Entry {
  id: string
  title: string
  kind: string
  about: string
}

/** Everything that has an address: pages, meshes, capabilities. The id is the address. */
function listEntries({ meshes, capabilities, categories }: SiteFacts): Entry[] {
  const categoryTitles = new Map(categories.map((category) => [category.id, category.title]))
  return [
    ...PAGES.map((page) => ({ id: page.path, title: page.label, kind: 'Page', about: page.about })),
    ...meshes.map((mesh) => ({
      id: `/meshes/${mesh.id}/`,
      title: mesh.name,
      kind: 'Mesh',
      about: mesh.version,
    })),
    ...capabilities.map((capability) => ({
      id: `/capabilities/${capability.id}/`,
      title: capability.title,
      kind: 'Capability',
      about: categoryTitles.get(capability.category) ?? '',
    })),
  ]
}

function indexEntries(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'about', 'kind'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 } },
  })
  index.addAll(entries)
  return index
}

const SHOWN = 12

export function Palette({ onClose }: { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="Go to" className="mt-[12dvh] min-h-80">
      <PaletteSearch onClose={onClose} />
    </Dialog>
  )
}

function PaletteSearch({ onClose }: { onClose: () => void }) {
  const site = useSite()
  const router = useRouter()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const entries = useMemo(() => listEntries(site), [site])
  const searching = query.trim() !== ''
  const index = useMemo(() => (searching ? indexEntries(entries) : null), [entries, searching])
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries])
  const found = index ? index.search(query).flatMap((result) => byId.get(String(result.id)) ?? []) : entries
  const shown = found.slice(0, SHOWN)
  const outcome =
    shown.length === 0
      ? `Nothing is called “${query}”. Try a shorter word.`
      : `${shown.length} of ${found.length} shown. Up and down to choose, Enter to go.`
  const follow = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    router.push(entry.id as Parameters<typeof router.push>[0])
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setActive((active + step + shown.length) % Math.max(1, shown.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      follow(shown[active])
    }
  }
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-label="Go to a page, a mesh or a capability"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
        data-first-focus
        autoComplete="off"
        placeholder="Page, mesh or capability"
        className="field w-full"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Results" className="mt-3">
        {shown.map((entry, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and takes the keys.
          <div
            key={entry.id}
            id={`${listId}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            className={classes(
              'flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3',
              position === active && 'bg-wash',
            )}
            onMouseMove={() => setActive(position)}
            onClick={() => follow(entry)}
          >
            <span className="flex-1">{entry.title}</span>
            <span className="text-muted text-xs">
              {entry.kind === 'Capability' ? entry.about : entry.kind}
            </span>
          </div>
        ))}
      </div>
      <p className="mt-3 text-muted text-xs">{outcome}</p>
      <Announcer text={outcome} />
    </>
  )
}
