// What the filters leave out of the table. A row or a category that was laid out keeps its layout, without a place: when
// it comes back its texts need not be measured again, which is most of the work. The others are not rendered at all.

/** Matches what is put away in either way. */
export const AWAY = '[hidden], [data-aside]'

export function isAway({ hidden, dataset }: HTMLElement): boolean {
  return hidden || dataset.aside !== undefined
}

export function putAway(element: HTMLElement, isLaidOut: boolean): void {
  if (isAway(element)) return
  if (!isLaidOut) {
    element.hidden = true
    return
  }
  element.dataset.aside = ''
  // The browser skips what is inside; the row or the group itself would still be told of.
  element.ariaHidden = 'true'
}

export function bringBack(element: HTMLElement): void {
  if (!isAway(element)) return
  element.hidden = false
  delete element.dataset.aside
  element.ariaHidden = null
}
