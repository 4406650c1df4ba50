// A browser lays out content far below the edge of the screen along with what is in sight, three screens of rows in all,
// and rows that come into sight are laid out in a second round. Of what comes back, the rows in sight come at once and
// in the first round (`data-now`, while they are in sight), the others as soon as these have been painted (`data-later`).
import { afterPaint } from '@/components/ui/afterPaint'
import { bringBack, isAway, putAway } from './putAway'
import { expectedHeight, forgetStaleHeights, noteHeights, wasSeen } from './rowHeights'

/** What stands above the first row, at the least. */
const ABOVE = 200

/** A category as it stands in the table, with its rows. */
export interface DrawnBody {
  body: HTMLElement
  rows: readonly HTMLElement[]
}

export interface Wanted {
  isBodyShown: (drawn: DrawnBody) => boolean
  isRowShown: (row: HTMLElement) => boolean
  /** Whether the first rows are those in sight. */
  atTop: boolean
}

const NOW = 'data-now'
const LATER = 'data-later'

let waiting: CSSStyleSheet | undefined
let later: HTMLElement[] = []
let cancelPainted = () => {}

/** Shows the rows that are wanted and puts the others away. Those of a category that is away stay as they are. */
export function revealRows(bodies: readonly DrawnBody[], { isBodyShown, isRowShown, atTop }: Wanted): void {
  cancelPainted()
  const unpainted = takeWaiting()
  const comesBack = (element: HTMLElement) => isAway(element) || unpainted.has(element)
  forgetStaleHeights(bodies[0]?.rows[0])
  let room = atTop ? innerHeight - ABOVE : Number.POSITIVE_INFINITY
  for (const drawn of bodies) {
    if (isBodyShown(drawn)) room = showBody(drawn, isRowShown, comesBack, room)
    else putAway(drawn.body, true)
  }
  // By a rule that is switched, not by an attribute a row: that costs one look at the rules.
  if (later.length > 0) {
    waiting ??= waitingSheet()
    waiting.disabled = false
  }
  cancelPainted = afterPaint(() => {
    noteHeights(bodies.filter(standsInPlace).flatMap(({ rows }) => rows))
    if (waiting) waiting.disabled = true
  })
}

/** Returns the room that is left on the screen. */
function showBody(
  { body, rows }: DrawnBody,
  isRowShown: Wanted['isRowShown'],
  comesBack: (element: HTMLElement) => boolean,
  room: number,
): number {
  const bodyComesBack = comesBack(body)
  const bodyWaits = bodyComesBack && room <= 0
  bringBack(body)
  if (bodyWaits) wait(body)
  let left = room
  for (const row of rows) {
    if (!isRowShown(row)) {
      putAway(row, wasSeen(row))
      continue
    }
    if (left <= 0) row.removeAttribute(NOW)
    if (!bodyWaits && (bodyComesBack || comesBack(row))) comeWithin(left, row)
    bringBack(row)
    left -= expectedHeight(row)
  }
  return left
}

function comeWithin(room: number, row: HTMLElement) {
  if (room <= 0) wait(row)
  else if (Number.isFinite(room)) row.setAttribute(NOW, '')
}

function wait(element: HTMLElement) {
  element.setAttribute(LATER, '')
  later.push(element)
}

/** Who waited is placed anew; those that were not painted yet are still to come. */
function takeWaiting(): ReadonlySet<HTMLElement> {
  const unpainted = new Set(waiting?.disabled === false ? later : [])
  for (const element of later) element.removeAttribute(LATER)
  later = []
  return unpainted
}

const standsInPlace = ({ body }: DrawnBody) => !isAway(body) && !body.hasAttribute(LATER)

function waitingSheet() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    // As high as the rest of the screen and what is read ahead of it: nothing may seem to end here.
    '.matrix [data-later]{content-visibility:hidden}.matrix tbody[data-later]{contain-intrinsic-block-size:200vh}',
  )
  document.adoptedStyleSheets.push(sheet)
  return sheet
}
