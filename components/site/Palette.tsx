'use client'
import { useRouter } from 'next/navigation'
import { useId, useMemo, useState } from 'react'
import { Announcer } from '@/components/ui/Announcer'
import { classes } from '@/components/ui/classes'
import { Dialog } from '@/components/ui/Dialog'
import { listPlaces, type Place } from './places'
import { useSite } from './SiteContext'
import { searchPlaces } from './searchPlaces'

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
  const places = useMemo(() => listPlaces(site), [site])
  const searching = query.trim() !== ''
  const search = useMemo(() => (searching ? searchPlaces(places) : null), [places, searching])
  const found = search ? search(query) : places
  const shown = found.slice(0, SHOWN)
  const outcome =
    shown.length === 0
      ? `Nothing is called “${query}”. Try a shorter word.`
      : `${shown.length} of ${found.length} shown. Up and down to choose, Enter to go.`
  const follow = (place: Place | undefined) => {
    if (!place) return
    onClose()
    router.push(place.path)
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
        {shown.map((place, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and takes the keys.
          <div
            key={place.path}
            id={`${listId}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            className={classes(
              'flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3',
              position === active && 'bg-wash',
            )}
            onMouseMove={() => setActive(position)}
            onClick={() => follow(place)}
          >
            <span className="flex-1">{place.name}</span>
            <span className="text-muted text-xs">{place.kind}</span>
          </div>
        ))}
      </div>
      <p className="mt-3 text-muted text-xs">{outcome}</p>
      <Announcer text={outcome} />
    </>
  )
}
