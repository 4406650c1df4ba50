// What the filters leave out of the table. Categories, and rows that were seen, keep their layout, without a place: when
// they come back their texts need not be measured again, which is most of the work. Other rows are not rendered at all.

/** Matches what is put away in either way. */
export const AWAY = '[hidden], [data-aside]'

const ASIDE = 'data-aside'

export function isAway(element: HTMLElement): boolean {
  return element.hidden || element.hasAttribute(ASIDE)
}

export function putAway(element: HTMLElement, keepsLayout: boolean): void {
  if (isAway(element)) return
  if (!keepsLayout) {
    element.hidden = true
    return
  }
  element.setAttribute(ASIDE, '')
  // The browser skips what is inside; the row or the group itself would still be told of.
  element.ariaHidden = 'true'
}

export function bringBack(element: HTMLElement): void {
  if (element.hidden) element.hidden = false
  if (!element.hasAttribute(ASIDE)) return
  element.removeAttribute(ASIDE)
  element.ariaHidden = null
}
