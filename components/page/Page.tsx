import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { TrailData } from './TrailData'

interface Step {
  name: string
  path: Route
}

interface PageProps {
  /** The way here; the last step is this page. */
  trail: readonly Step[]
  title: ReactNode
  lead?: ReactNode
  /** Links beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** What every prerendered page has in common: the way here, a title, one sentence, then the matter. */
export function Page({ trail, title, lead, actions, children }: PageProps) {
  return (
    <div className="mx-auto max-w-7xl px-4 pt-5 pb-14 md:px-6">
      <Trail steps={trail} />
      <header className="mt-2 mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl">{title}</h1>
          {lead && <p className="prose mt-1.5 text-base text-muted">{lead}</p>}
        </div>
        {actions && (
          <div data-no-print className="flex flex-wrap gap-2">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}

function Trail({ steps }: { steps: readonly Step[] }) {
  return (
    <>
      <TrailData steps={steps} />
      {steps.length > 1 && (
        <nav aria-label="Breadcrumb" data-no-print>
          <ol className="flex flex-wrap gap-x-2 text-muted text-xs">
            {steps.slice(0, -1).map(({ name, path }, place) => (
              <li key={path} className="flex items-center gap-2">
                {place > 0 && <span aria-hidden="true">/</span>}
                <Link
                  href={path}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center hover:text-ink"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </>
  )
}
