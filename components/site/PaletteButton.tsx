'use client'
import { useEffect, useState } from 'react'
import { Icon } from '@/components/ui/Icon'
import { later } from '@/components/ui/later'

const Palette = later(() => import('./Palette').then((module) => module.Palette))

/** Cmd or Ctrl with K from anywhere; the palette itself is fetched when somebody comes to it. */
export function PaletteButton() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setOpen((wasOpen) => !wasOpen)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        data-opens="palette"
        className="flex min-h-9 min-w-9 items-center justify-center gap-2 rounded-md border border-edge bg-surface px-2 text-muted hover:bg-raised sm:min-w-36 sm:justify-start"
        onClick={() => setOpen(true)}
        {...Palette.opener}
      >
        <Icon name="search" />
        <span className="max-sm:sr-only">Search</span>
        <kbd className="badge ml-auto max-sm:hidden">Ctrl K</kbd>
      </button>
      {open && <Palette onClose={() => setOpen(false)} />}
    </>
  )
}
