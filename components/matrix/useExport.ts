import { useMemo } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { useSite } from '@/components/site/SiteContext'
import { usePermalink } from '@/components/state/usePermalink'
import { copyText } from '@/components/ui/CopyButton'
import { downloadFile } from '@/components/ui/downloadFile'
import { showToast } from '@/components/ui/toast'
import { formatPlural } from '@/lib/format'
import { matrixCsv, matrixJson, matrixMarkdown, type ShownMatrix } from '@/lib/matrix/exportRows'
import type { MatrixModel } from './matrixModel'

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
  holds: () => string
  save: (format: ExportFormat) => void
  copyLink: () => void
}

/** Files of exactly the rows and columns that are shown, and the link to them. */
export function useExport(model: MatrixModel, meshes: readonly MeshSummary[]): Exporting {
  const { categories, datasetVersion } = useSite()
  const permalink = usePermalink()
  return useMemo(() => {
    const rows = () => model.getState().listed
    const words = (count: number) =>
      `${formatPlural(count, 'row')}, ${formatPlural(meshes.length, 'mesh', 'meshes')}`
    const holds = () => words(rows().length)
    return {
      holds,
      save(format) {
        const { extension, type, write } = FILE_KINDS[format]
        const name = `which-mesh-matrix.${extension}`
        const columns = meshes.map(({ id, name: title }) => ({ id, name: title }))
        const content = write({
          categories,
          meshes: columns,
          rows: rows(),
          datasetVersion,
          link: permalink(),
        })
        downloadFile(name, content, type)
        showToast(`Saved ${name}: ${holds()}`)
      },
      // A fold that was opened is not in the link.
      copyLink: () => copyText(permalink(), `Link copied: ${words(model.getState().visibleCount)}`),
    }
  }, [model, categories, meshes, datasetVersion, permalink])
}
