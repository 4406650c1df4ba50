// The heights of rows as they were last seen: how many of them fill the screen is then known before they are laid out.
import { isAway } from './putAway'

/** What a row takes at the least: too many at once cost time, too few would be missed. */
const LEAST = 30

let heights = new WeakMap<HTMLElement, number>()
let heightsFor = ''

export function wasSeen(row: HTMLElement): boolean {
  return heights.has(row)
}

export function expectedHeight(row: HTMLElement): number {
  return heights.get(row) ?? LEAST
}

/** Heights hold for columns of one width, and these for one window, one density, the same meshes, and the drawer. */
export function forgetStaleHeights(row: HTMLElement | undefined): void {
  const meshes = Array.from(row?.querySelectorAll<HTMLElement>('td') ?? [], ({ dataset }) => dataset.mesh)
  const drawer = row?.closest('[data-drawer]') != null
  const now = [innerWidth, document.documentElement.dataset.density, drawer, ...meshes].join(' ')
  if (now === heightsFor) return
  heightsFor = now
  heights = new WeakMap()
}

/** Once the rows in sight stand, to ask how high they are costs nothing. */
export function noteHeights(rows: Iterable<HTMLElement>): void {
  for (const row of rows) {
    // One that still waits has the height that it was given, and so has one above the edge of the screen.
    if (isAway(row) || row.dataset.later !== undefined) continue
    const { top, bottom, height } = row.getBoundingClientRect()
    if (top > innerHeight) return
    if (bottom > 0) heights.set(row, height)
  }
}
