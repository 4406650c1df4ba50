export interface ReferenceRow {
  name: string
  cells: string[]
}

export const COLUMNS: string[]
export const ROWS: ReferenceRow[]
