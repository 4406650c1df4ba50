// A browser lays out content far below the edge of the screen along with what is in sight, three screens of rows in all.
// Of the rows that come back, those in sight come at once, the others as soon as these have been painted.

/** What stands above the first row, at the least, and what a row takes that was not seen yet. */
const ABOVE = 200
const LEAST = 30

let waiting: CSSStyleSheet | undefined
let later: HTMLElement[] = []
let cancelPainted = () => {}
let heights = new WeakMap<HTMLElement, number>()
let heightsFor = ''

/** Shows the rows that are wanted and hides the others; `atTop` tells whether the first rows are those in sight. */
export function revealRows(
  rows: readonly HTMLElement[],
  isShown: (row: HTMLElement) => boolean,
  atTop: boolean,
): void {
  cancelPainted()
  const unpainted = new Set(waiting?.disabled === false ? later : [])
  for (const row of later) delete row.dataset.later
  later = []
  forgetHeights(rows[0])
  let room = atTop ? innerHeight - ABOVE : Number.POSITIVE_INFINITY
  for (const row of rows) {
    const hidden = !isShown(row)
    if (!hidden && room <= 0 && (row.hidden || unpainted.has(row))) {
      row.dataset.later = ''
      later.push(row)
    }
    if (row.hidden !== hidden) row.hidden = hidden
    if (!hidden) room -= heights.get(row) ?? LEAST
  }
  // By a rule that is switched, not by an attribute a row: that costs one look at the rules.
  if (later.length > 0) {
    waiting ??= waitingSheet()
    waiting.disabled = false
  }
  cancelPainted = afterPaint(() => {
    noteHeights(rows)
    if (waiting) waiting.disabled = true
  })
}

/** Heights hold for columns of one width, and these for one window, one density, the same meshes, and the drawer. */
function forgetHeights(row: HTMLElement | undefined) {
  const meshes = Array.from(row?.querySelectorAll<HTMLElement>('td') ?? [], ({ dataset }) => dataset.mesh)
  const drawer = row?.closest('[data-drawer]') != null
  const now = [innerWidth, document.documentElement.dataset.density, drawer, ...meshes].join(' ')
  if (now === heightsFor) return
  heightsFor = now
  heights = new WeakMap()
}

/** Once the rows in sight stand, to ask how high they are costs nothing. */
function noteHeights(rows: readonly HTMLElement[]) {
  for (const row of rows) {
    // One that still waits has the height that it was given, and so has one above the edge of the screen.
    if (row.hidden || row.dataset.later !== undefined) continue
    const { top, bottom, height } = row.getBoundingClientRect()
    if (top > innerHeight) return
    if (bottom > 0) heights.set(row, height)
  }
}

function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

function waitingSheet() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.matrix tr[data-later]{content-visibility:hidden}')
  document.adoptedStyleSheets.push(sheet)
  return sheet
}
