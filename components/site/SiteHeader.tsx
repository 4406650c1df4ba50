'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { Dialog } from '@/components/ui/Dialog'
import { Icon } from '@/components/ui/Icon'
import { BrandMark } from './Brand'
import { PaletteButton } from './PaletteButton'
import { PAGES } from './pages'
import { ThemeButton } from './ThemeButton'

const NAVIGATION = PAGES.filter((page) => page.place === 'header')

export function SiteHeader({ share }: { share: React.ReactNode }) {
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <header
      data-no-print
      className="sticky top-0 z-30 flex h-(--header) items-center gap-3 border-line border-b bg-surface px-4 md:px-6"
    >
      <Link
        href="/"
        prefetch={false}
        className="flex min-h-9 items-center gap-2 font-semibold text-base tracking-tight"
      >
        <BrandMark />
        Which Mesh
      </Link>
      <nav aria-label="Main" className="ml-3 hidden flex-1 gap-0.5 lg:flex">
        <NavigationLinks />
      </nav>
      <div className="ml-auto flex items-center gap-2 noscript:hidden">
        <PaletteButton />
        <ThemeButton />
        {share}
        <Button
          look="icon"
          className="lg:hidden"
          aria-label="Menu"
          aria-haspopup="dialog"
          data-opens="menu"
          onClick={() => setMenuOpen(true)}
        >
          <Icon name="menu" />
        </Button>
      </div>
      {menuOpen && (
        <Dialog onClose={() => setMenuOpen(false)} title="Pages" place="side">
          <nav aria-label="All pages" className="flex flex-col gap-1">
            <NavigationLinks all onFollow={() => setMenuOpen(false)} />
          </nav>
        </Dialog>
      )}
    </header>
  )
}

function NavigationLinks({ all = false, onFollow }: { all?: boolean; onFollow?: () => void }) {
  const pathname = usePathname()
  return (all ? PAGES : NAVIGATION).map((page) => {
    const current = pathname.startsWith(page.path)
    return (
      <ScenarioLink
        key={page.path}
        href={page.path}
        aria-current={current ? 'page' : undefined}
        {...(onFollow ? { onClick: onFollow } : {})}
        className={classes(
          'flex min-h-9 items-center rounded-md px-2.5',
          current ? 'bg-raised font-medium text-ink' : 'text-muted hover:text-ink',
        )}
      >
        {page.label}
      </ScenarioLink>
    )
  })
}
