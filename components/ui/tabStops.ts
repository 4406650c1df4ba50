const CANDIDATES =
  'a[href], button:enabled, input:enabled:not([type=radio]:not(:checked)), select:enabled, textarea:enabled, summary, [tabindex]'

/** Where Tab stops inside an element, in the order of the document. */
export function tabStops(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CANDIDATES)].filter(
    (candidate) => candidate.tabIndex >= 0 && candidate.checkVisibility({ visibilityProperty: true }),
  )
}
