import Link from 'next/link'
import { PAGES } from './pages'

interface SiteFooterProps {
  datasetVersion: string
  datasetDate: string
  repositoryUrl: string
}

export function SiteFooter({ datasetVersion, datasetDate, repositoryUrl }: SiteFooterProps) {
  return (
    <footer className="mt-auto border-line border-t px-4 py-6 text-muted text-xs md:px-6">
      <div className="mx-auto flex max-w-7xl flex-wrap justify-between gap-x-10 gap-y-4">
        <nav aria-label="Footer" data-no-print className="flex flex-wrap gap-x-4">
          {PAGES.map((page) => (
            <Link
              key={page.path}
              href={page.path}
              prefetch={false}
              className="inline-flex min-h-6 items-center hover:text-ink"
            >
              {page.label}
            </Link>
          ))}
          {repositoryUrl && (
            <a href={repositoryUrl} className="inline-flex min-h-6 items-center hover:text-ink">
              Source
            </a>
          )}
        </nav>
        <p className="max-w-[72ch]">
          Dataset {datasetVersion} of <time dateTime={datasetDate}>{datasetDate}</time>. Nothing you type
          leaves this browser, and nothing is tracked. Code under Apache-2.0, data under CC BY 4.0. The names
          of the projects are trademarks of their owners, who have no part in this site.
        </p>
      </div>
    </footer>
  )
}
