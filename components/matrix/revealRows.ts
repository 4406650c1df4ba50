// A browser lays out content far below the edge of the screen along with what is in sight, three screens of rows in all.
// Of the rows that come back, those in sight come at once, the others as soon as these have been painted.

/** The least height of a row, and of what stands above the first. */
const ROW = 50
const ABOVE = 200

let waiting: CSSStyleSheet | undefined
let later: HTMLElement[] = []

const rowsInSight = () => Math.ceil((innerHeight - ABOVE) / ROW)

/** Shows the rows that are wanted and hides the others; `atTop` tells whether the first rows are those in sight. */
export function revealRows(
  rows: Iterable<HTMLElement>,
  isShown: (row: HTMLElement) => boolean,
  atTop: boolean,
): void {
  for (const row of later) delete row.dataset.later
  later = []
  const atOnce = atTop ? rowsInSight() : Number.POSITIVE_INFINITY
  let shown = 0
  for (const row of rows) {
    const hidden = !isShown(row)
    if (!hidden) shown++
    if (row.hidden === hidden) continue
    row.hidden = hidden
    if (!hidden && shown > atOnce) {
      row.dataset.later = ''
      later.push(row)
    }
  }
  if (later.length > 0) revealAfterPaint()
}

/** By a rule that is switched, not by an attribute a row: that costs one look at the rules. */
function revealAfterPaint() {
  waiting ??= waitingSheet()
  const sheet = waiting
  sheet.disabled = false
  requestAnimationFrame(() =>
    setTimeout(() => {
      sheet.disabled = true
    }),
  )
}

function waitingSheet() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.matrix tr[data-later]{content-visibility:hidden}')
  document.adoptedStyleSheets.push(sheet)
  return sheet
}
