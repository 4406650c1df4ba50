import Link from 'next/link'
import { ChangeWords } from '@/components/mesh/ChangeWords'
import type { PublishedVersion } from '@/lib/dataset/changes'
import { formatDate, formatPlural } from '@/lib/format'

interface ChangelogProps {
  versions: readonly PublishedVersion[]
  nameOf: (mesh: string) => string
  titleOf: (capability: string) => string
}

const SHOWN = 40

/** What each version of the dataset changed, the newest first, with what the cells showed before and after. */
export function Changelog({ versions, nameOf, titleOf }: ChangelogProps) {
  return (
    <ol className="panel ruled">
      {versions.map(({ version, date, note, changes }) => (
        <li key={version} id={`version-${version}`} className="px-5 py-4">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h3 className="text-base">{version}</h3>
            <time dateTime={date} className="text-muted">
              {formatDate(date)}
            </time>
            {changes.length > 0 && <span className="text-muted">{formatPlural(changes.length, 'cell')}</span>}
          </div>
          <p className="prose mt-1">{note}</p>
          {changes.length > 0 && (
            <ul className="mt-2 grid gap-x-6 gap-y-1 md:grid-cols-2">
              {changes.slice(0, SHOWN).map((change) => (
                <li key={`${change.mesh} ${change.capability}`}>
                  <Link
                    href={`/capabilities/${change.capability}/`}
                    prefetch={false}
                    className="link inline-flex min-h-6 items-center"
                  >
                    {nameOf(change.mesh)}: {titleOf(change.capability)}
                  </Link>
                  <p className="text-muted">
                    <ChangeWords change={change} />
                  </p>
                </li>
              ))}
            </ul>
          )}
          {changes.length > SHOWN && (
            <p className="mt-1 text-muted">and {changes.length - SHOWN} more; history.json has them all.</p>
          )}
        </li>
      ))}
    </ol>
  )
}
