import { ChangeWords } from '@/components/mesh/ChangeWords'
import { useSite } from '@/components/site/SiteContext'
import type { ChangedCell } from '@/lib/dataset/changes'
import { formatPlural } from '@/lib/format'
import { ScenarioLink } from './ScenarioLink'
import { useView } from './StateProvider'
import { type ChangesInView, useChangesInView } from './useChangesInView'

interface ChangesSinceProps {
  version: string
  /** What is said of the version itself. */
  made: string
}

/** One line from the first paint on, so that nothing moves when the history has come. */
export function ChangesSince({ version, made }: ChangesSinceProps) {
  const changes = useChangesInView(version)
  const message = `${made} ${finding(changes)}`.trimEnd()
  if (typeof changes === 'string' || changes.length === 0) return message
  return (
    <details>
      <summary>{message}</summary>
      <ul className="mt-1 max-w-[72ch] list-disc pl-5">
        {changes.map((change) => (
          <ChangedCellLine key={`${change.mesh}.${change.capability}`} change={change} />
        ))}
      </ul>
    </details>
  )
}

function finding(changes: ChangesInView): string {
  if (changes === 'none') return ''
  if (changes === 'failed') return 'What has changed since could not be loaded.'
  if (changes === 'loading') return 'Looking for changes.'
  if (changes === 'unknown-version') return 'That version is not in the history of this site.'
  if (changes.length === 0) return 'No cell of this view has changed since.'
  return `${formatPlural(changes.length, 'cell')} of this view ${changes.length === 1 ? 'has' : 'have'} changed since.`
}

function ChangedCellLine({ change }: { change: ChangedCell }) {
  const { mesh, capability } = change
  const { meshes, capabilities } = useSite()
  // The cell opens in the view of the link, which on another page there is none of.
  const view = { ...useView('matrix'), open: { mesh, capability } }
  const meshName = meshes.find(({ id }) => id === mesh)?.name ?? mesh
  const title = capabilities.find(({ id }) => id === capability)?.title ?? capability
  return (
    <li>
      <ScenarioLink href="/matrix/" view={{ matrix: view }} className="link">
        {meshName}: {title}
      </ScenarioLink>
      , <ChangeWords change={change} />
    </li>
  )
}
