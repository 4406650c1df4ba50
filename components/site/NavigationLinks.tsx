'use client'
import { usePathname } from 'next/navigation'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { classes } from '@/components/ui/classes'
import { PAGES } from './pages'

const IN_HEADER = PAGES.filter((page) => page.place === 'header')

export function NavigationLinks({ all = false, onFollow }: { all?: boolean; onFollow?: () => void }) {
  const pathname = usePathname()
  return (all ? PAGES : IN_HEADER).map((page) => {
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
