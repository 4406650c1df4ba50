// The shown part of the matrix as a file: these rows, these columns, in this order.
import { toCsv } from '../csv'
import type { Category, MeshId } from '../dataset/types'
import { LEVEL_LABELS, MATURITY_LABELS } from '../dataset/vocabulary'
import type { MatrixCell, MatrixRow } from './types'

export interface ShownMatrix {
  categories: readonly Category[]
  /** The columns, in the visitor's order. */
  meshes: readonly { id: MeshId; name: string }[]
  rows: readonly MatrixRow[]
  datasetVersion: string
  /** The permalink of what is shown. */
  link: string
}

export function matrixCsv(shown: ShownMatrix): string {
  const header = [
    'Category',
    'Capability',
    'Id',
    ...shown.meshes.flatMap(({ name }) => [
      `${name}: level`,
      `${name}: maturity`,
      `${name}: marks`,
      `${name}: value`,
    ]),
  ]
  const lines = shown.rows.map((row) => [
    categoryTitle(shown, row),
    row.title,
    row.id,
    ...shown.meshes.flatMap(({ id }) => {
      const cell = row.cells[id]
      return [cell?.level ?? '', cell?.maturity ?? '', marksOf(cell).join(', '), cell?.value ?? '']
    }),
  ])
  return toCsv([header, ...lines])
}

export function matrixMarkdown(shown: ShownMatrix): string {
  const header = ['Capability', ...shown.meshes.map(({ name }) => name)]
  const lines = shown.rows.map((row) => [row.title, ...shown.meshes.map(({ id }) => cellText(row.cells[id]))])
  const table = [header, header.map(() => '---'), ...lines]
  const body = table.map((cells, line) => `| ${(line === 1 ? cells : cells.map(markdownCell)).join(' | ')} |`)
  return `${body.join('\n')}\n\nWhich Mesh, dataset ${shown.datasetVersion}: <${shown.link}>\n`
}

export function matrixJson(shown: ShownMatrix): string {
  const document = {
    dataset: shown.datasetVersion,
    link: shown.link,
    meshes: shown.meshes,
    rows: shown.rows.map(({ id, category, title, kind, cells }) => ({
      id,
      category,
      title,
      kind,
      cells: Object.fromEntries(
        shown.meshes.flatMap((mesh) => (cells[mesh.id] ? [[mesh.id, cells[mesh.id]]] : [])),
      ),
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function cellText(cell: MatrixCell | undefined): string {
  if (!cell) return ''
  const unstable = cell.maturity && cell.maturity !== 'stable' ? [MATURITY_LABELS[cell.maturity]] : []
  const marks = [...unstable, ...marksOf(cell)].join(', ')
  const head = [cell.level && LEVEL_LABELS[cell.level], marks && `(${marks})`].filter(Boolean).join(' ')
  return [head, cell.value].filter(Boolean).join(cell.level ? ': ' : ' ')
}

function marksOf(cell: MatrixCell | undefined): string[] {
  return [...(cell?.stale ? ['stale'] : []), ...(cell?.lowConfidence ? ['low confidence'] : [])]
}

function markdownCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|*_`[\]]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .trim()
}

function categoryTitle(shown: ShownMatrix, row: MatrixRow): string {
  return shown.categories.find(({ id }) => id === row.category)?.title ?? row.category
}
