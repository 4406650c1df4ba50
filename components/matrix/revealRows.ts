// A browser lays out content far below the edge of the screen along with what is in sight, three screens of rows in all.
// Of the rows that come back, those in sight come at once, the others as soon as these have been painted.

/** What stands above the first row, at the least, and what a row takes that was not seen yet. */
const ABOVE = 200
const LEAST = 30

let waiting: CSSStyleSheet | undefined
let later: HTMLElement[] = []
let heights = new WeakMap<HTMLElement, number>()
let heightsFor = ''

/** Shows the rows that are wanted and hides the others; `atTop` tells whether the first rows are those in sight. */
export function revealRows(
  rows: readonly HTMLElement[],
  isShown: (row: HTMLElement) => boolean,
  atTop: boolean,
): void {
  for (const row of later) delete row.dataset.later
  later = []
  forgetHeights(rows[0])
  let room = atTop ? innerHeight - ABOVE : Number.POSITIVE_INFINITY
  for (const row of rows) {
    const hidden = !isShown(row)
    if (row.hidden !== hidden) {
      row.hidden = hidden
      if (!hidden && room <= 0) {
        row.dataset.later = ''
        later.push(row)
      }
    }
    if (!hidden) room -= heights.get(row) ?? LEAST
  }
  afterPaint(rows)
}

/** They hold for one width, one density and one number of columns. */
function forgetHeights(row: HTMLElement | undefined) {
  const now = `${innerWidth} ${document.documentElement.dataset.density} ${row?.childElementCount}`
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

/** By a rule that is switched, not by an attribute a row: that costs one look at the rules. */
function afterPaint(rows: readonly HTMLElement[]) {
  if (later.length > 0) {
    waiting ??= waitingSheet()
    waiting.disabled = false
  }
  requestAnimationFrame(() =>
    setTimeout(() => {
      noteHeights(rows)
      if (waiting) waiting.disabled = true
    }),
  )
}

function waitingSheet() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.matrix tr[data-later]{content-visibility:hidden}')
  document.adoptedStyleSheets.push(sheet)
  return sheet
}
