// The table that both reference pages show: 120 rows x 8 meshes, a link in each cell, as the peers were measured with.
export const COLUMNS = Array.from({ length: 8 }, (_, column) => `Mesh ${column + 1}`)

const WORDS =
  'traffic security mtls retries gateway canary policy metrics traces routing failover identity'.split(' ')

export const ROWS = Array.from({ length: 120 }, (_, row) => ({
  name: `${WORDS[row % WORDS.length]} ${WORDS[(row * 5 + 3) % WORDS.length]} ${row}`,
  cells: COLUMNS.map((_, column) =>
    (row * 7 + column * 3) % 4 === 0 ? 'No' : `Yes, since 1.${(row + column) % 20}`,
  ),
}))
