'use client'
import { usePathname } from 'next/navigation'
import { ChangeWords } from '@/components/mesh/ChangeWords'
import { useSite } from '@/components/site/SiteContext'
import type { HistoryResponse } from '@/lib/dataset/api/responses'
import { type ChangedCell, changedCells } from '@/lib/dataset/changes'
import { formatPlural } from '@/lib/format'
import { changesInView } from '@/lib/matrix/changesInView'
import { DEFAULT_MATRIX_VIEW } from '@/lib/matrix/view'
import { Notice } from './Notice'
import { ScenarioLink } from './ScenarioLink'
import { useActions, useScenario, useView, useVisitState } from './StateProvider'
import { useHistory } from './useHistory'

/** Says what has changed since the opened link or file was made. */
export function LinkVersion() {
  const linkVersion = useVisitState((state) => state.linkVersion)
  const { datasetVersion } = useSite()
  if (linkVersion === null || linkVersion === datasetVersion) return null
  return <OldLinkVersion linkVersion={linkVersion} />
}

/** One line from the first paint on, so that nothing moves when the history has come. */
function OldLinkVersion({ linkVersion }: { linkVersion: string }) {
  const { datasetVersion } = useSite()
  const { dismissLinkVersion } = useActions()
  const history = useHistory()
  const inView = useChangesInView(history, linkVersion)
  const message = `What you opened was made with dataset ${linkVersion}; this is ${datasetVersion}. ${finding(history, inView)}`
  return (
    <Notice onDismiss={dismissLinkVersion}>
      {inView && inView.length > 0 ? (
        <details>
          <summary>{message}</summary>
          <ul className="mt-1 max-w-[72ch] list-disc pl-5">
            {inView.map((change) => (
              <ChangedCellLine key={`${change.mesh}.${change.capability}`} change={change} />
            ))}
          </ul>
        </details>
      ) : (
        message
      )}
    </Notice>
  )
}

function useChangesInView(history: HistoryResponse | 'failed' | null, since: string): ChangedCell[] | null {
  const scenario = useScenario()
  const matrixView = useView('matrix')
  const isMatrix = usePathname().startsWith('/matrix')
  const { capabilities } = useSite()
  if (history === null || history === 'failed') return null
  const changes = changedCells(history.versions, since)
  if (changes === null) return null
  const view = isMatrix ? matrixView : { ...DEFAULT_MATRIX_VIEW, mine: scenario.needs.length > 0 }
  return changesInView(changes, scenario, view, (id) => capabilities.find((row) => row.id === id)?.category)
}

function finding(history: HistoryResponse | 'failed' | null, inView: readonly ChangedCell[] | null): string {
  if (history === 'failed') return 'What has changed since could not be loaded.'
  if (history === null) return 'Looking for changes.'
  if (inView === null) return 'That version is not in the history of this site.'
  if (inView.length === 0) return 'No cell of this view has changed since.'
  return `${formatPlural(inView.length, 'cell')} of this view ${inView.length === 1 ? 'has' : 'have'} changed since.`
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
