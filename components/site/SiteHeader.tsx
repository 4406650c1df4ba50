'use client'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { later } from '@/components/ui/later'
import { BrandMark } from './Brand'
import { NavigationLinks } from './NavigationLinks'
import { PaletteButton } from './PaletteButton'
import { ThemeButton } from './ThemeButton'

const LaterPageMenu = later(() => import('./PageMenu').then((module) => module.PageMenu))

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
          {...LaterPageMenu.opener}
        >
          <Icon name="menu" />
        </Button>
      </div>
      {menuOpen && <LaterPageMenu onClose={() => setMenuOpen(false)} />}
    </header>
  )
}
