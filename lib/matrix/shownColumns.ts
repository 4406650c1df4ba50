import type { MeshId } from '../dataset/types'
import type { Column, RowIndex } from './indexRows'

/** The shown columns taken together, row by row. */
export interface ShownColumns {
  meshes: readonly MeshId[]
  /** Every pair of level and maturity that some shown cell has. */
  low: Uint32Array
  high: Uint32Array
  /** 1 where the shown cells are not all equal, as `diff` sees it. */
  differs: Uint8Array
}

const remembered = new WeakMap<RowIndex, { key: string; shown: ShownColumns }>()

/** Meshes that the rows do not have are left out. */
export function shownColumns(index: RowIndex, wanted: readonly MeshId[]): ShownColumns {
  const key = wanted.join(',')
  const known = remembered.get(index)
  if (known?.key === key) return known.shown
  const shown = unite(index, wanted)
  remembered.set(index, { key, shown })
  return shown
}

function unite(index: RowIndex, wanted: readonly MeshId[]): ShownColumns {
  const low = new Uint32Array(index.size)
  const high = new Uint32Array(index.size)
  const differs = new Uint8Array(index.size)
  const meshes = wanted.filter((mesh) => index.meshes.has(mesh))
  const columns = meshes.flatMap((mesh) => index.meshes.get(mesh) ?? [])
  for (const column of columns) addColumn({ low, high, differs }, column, columns[0] ?? column)
  return { meshes, low, high, differs }
}

function addColumn({ low, high, differs }: Omit<ShownColumns, 'meshes'>, column: Column, first: Column) {
  for (let place = 0; place < low.length; place++) {
    low[place] = (low[place] ?? 0) | (column.low[place] ?? 0)
    high[place] = (high[place] ?? 0) | (column.high[place] ?? 0)
    if (column.content[place] !== first.content[place]) differs[place] = 1
  }
}
