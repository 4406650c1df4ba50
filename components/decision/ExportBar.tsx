'use client'
import { useSite } from '@/components/site/SiteContext'
import { usePermalink } from '@/components/state/usePermalink'
import { Button } from '@/components/ui/Button'
import { copyText } from '@/components/ui/CopyButton'
import { downloadFile } from '@/components/ui/downloadFile'
import { Icon } from '@/components/ui/Icon'
import { showToast } from '@/components/ui/toast'
import type { Decision } from '@/lib/decision/decisionTypes'
import type { Prepared } from '@/lib/decision/prepare'
import type { DecisionData } from '@/lib/decision/types'
import type { Walk } from '@/lib/decision/walk'
import type { WrittenRecord } from './writeRecord'

interface ExportBarProps {
  prepared: Prepared
  decision: Decision
  taken: Walk
  data: DecisionData
}

export function ExportBar({ prepared, decision, taken, data }: ExportBarProps) {
  const permalink = usePermalink()
  const { datasetVersion, datasetDate } = useSite()
  const writeRecord = async (): Promise<WrittenRecord> => {
    const { writeMeshRecord, writeNoMeshRecord } = await import('./writeRecord')
    const shared = { walk: taken, link: permalink(), date: new Date().toISOString().slice(0, 10) }
    if (taken.end?.kind === 'no-mesh') {
      return writeNoMeshRecord({ ...shared, noMesh: data.noMesh, datasetVersion, datasetDate })
    }
    return writeMeshRecord({ ...shared, prepared, rules: data.rules, decision })
  }
  const withRecord = async (use: (record: WrittenRecord) => unknown) => {
    try {
      await use(await writeRecord())
    } catch {
      showToast('The evidence could not be loaded, so the record would be incomplete. Try again.')
    }
  }
  return (
    <div data-no-print className="flex flex-wrap gap-2">
      <Button
        look="primary"
        onClick={() =>
          withRecord((record) => downloadFile('adr-service-mesh.md', record.markdown, 'text/markdown'))
        }
      >
        <Icon name="download" />
        Decision record
      </Button>
      <Button
        onClick={() => withRecord((record) => copyText(record.text, 'The record is copied as plain text'))}
      >
        <Icon name="copy" />
        Copy as text
      </Button>
      <Button onClick={() => window.print()}>
        <Icon name="print" />
        Print
      </Button>
    </div>
  )
}
