import type { Metadata } from 'next'
import { NearestPages } from '@/components/site/NearestPages'
import { HOME, PAGES } from '@/components/site/pages'
import { ScenarioLink } from '@/components/state/ScenarioLink'

export const metadata: Metadata = {
  title: 'There is no such page',
  description: 'The address leads nowhere. What exists is listed here.',
  robots: { index: false },
}

export default function NotFound() {
  return (
    <div className="mx-auto max-w-7xl px-4 py-12 md:px-6">
      <h1 className="text-xl">There is no such page</h1>
      <p className="prose mt-2 text-base text-muted">
        The address leads nowhere: it may be mistyped, or the page may have been renamed. Search with Ctrl K,
        or go on from here.
      </p>
      <NearestPages />
      <section aria-labelledby="all-pages" className="mt-8">
        <h2 id="all-pages" className="mb-3 text-base">
          What there is
        </h2>
        <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
          {[HOME, ...PAGES].map(({ path, label, about }) => (
            <li key={path} className="panel relative px-4 py-3 hover:bg-raised">
              <h3 className="text-sm">
                <ScenarioLink href={path} className="after:absolute after:inset-0">
                  {label}
                </ScenarioLink>
              </h3>
              <p className="text-muted">{about}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
