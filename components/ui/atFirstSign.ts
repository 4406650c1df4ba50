// A page that nobody touches fetches nothing more than it shows. Who moves a pointer or presses a key is about to ask
// for more: it should be there by then.

const SIGNS = ['pointermove', 'pointerdown', 'keydown']

let awaited: (() => Promise<unknown>)[] | null = []

/** One after the other, each when the page has nothing better to do. */
function fetchNext() {
  const next = awaited?.shift()
  if (!next) {
    awaited = null
    return
  }
  // What fails here, without a network for one, is asked for again when it is drawn.
  const goOn = () => whenIdle(fetchNext)
  next().then(goOn, goOn)
}

function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 1000 })
  else setTimeout(act, 50)
}

function begin() {
  for (const sign of SIGNS) removeEventListener(sign, begin, true)
  whenIdle(fetchNext)
}

if (typeof window !== 'undefined') {
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true })
}

/** Fetches something once there is a sign of somebody. */
export function atFirstSign(fetchPart: () => Promise<unknown>): void {
  if (typeof window === 'undefined') return
  if (awaited) awaited.push(fetchPart)
  // A page that was come to later.
  else {
    awaited = [fetchPart]
    whenIdle(fetchNext)
  }
}
