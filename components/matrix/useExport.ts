import { useCallback, useMemo } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { useSite } from '@/components/site/SiteContext'
import { usePermalink } from '@/components/state/usePermalink'
import { copyText } from '@/components/ui/CopyButton'
import { downloadFile } from '@/components/ui/downloadFile'
import { showToast } from '@/components/ui/toast'
import { matrixCsv, matrixJson, matrixMarkdown, type ShownMatrix } from '@/lib/matrix/exportRows'
import type { MatrixRow } from '@/lib/matrix/types'

export const EXPORT_FORMATS = ['csv', 'markdown', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

interface FileKind {
  extension: string
  type: string
  write: (shown: ShownMatrix) => string
}

const FILE_KINDS: Record<ExportFormat, FileKind> = {
  csv: { extension: 'csv', type: 'text/csv', write: matrixCsv },
  markdown: { extension: 'md', type: 'text/markdown', write: matrixMarkdown },
  json: { extension: 'json', type: 'application/json', write: matrixJson },
}

export interface Exporting {
  /** What a file or a link would hold, in words. */
  holds: string
  save: (format: ExportFormat) => void
  copyLink: () => void
}

/** Files of exactly the rows and columns that are shown, and the link to them. */
export function useExport(rows: readonly MatrixRow[], meshes: readonly MeshSummary[]): Exporting {
  const { categories, datasetVersion } = useSite()
  const permalink = usePermalink()
  const holds = `${count(rows.length, 'row')}, ${count(meshes.length, 'mesh', 'meshes')}`
  const save = useCallback(
    (format: ExportFormat) => {
      const { extension, type, write } = FILE_KINDS[format]
      const name = `which-mesh-matrix.${extension}`
      const columns = meshes.map(({ id, name: title }) => ({ id, name: title }))
      const content = write({ categories, meshes: columns, rows, datasetVersion, link: permalink() })
      downloadFile(name, content, type)
      showToast(`Saved ${name}: ${holds}`)
    },
    [categories, meshes, rows, datasetVersion, permalink, holds],
  )
  const copyLink = useCallback(() => copyText(permalink(), `Link copied: ${holds}`), [permalink, holds])
  return useMemo(() => ({ holds, save, copyLink }), [holds, save, copyLink])
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
