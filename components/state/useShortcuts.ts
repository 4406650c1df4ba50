import { useEffect, useRef } from 'react'

/** Single keys for the whole page, left alone while somebody types or something in front of the page asks for an answer. */
export function useShortcuts(enabled: boolean, shortcuts: Readonly<Record<string, () => void>>) {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [enabled])
}

const WRITTEN_IN = 'input:not([type=checkbox], [type=radio]), textarea, select'
/** Enter belongs to the control that has the focus. */
const ENTERED = 'a, button, summary, input'

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('[aria-modal=true], :popover-open')) return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches(WRITTEN_IN) || (key === 'Enter' && target.matches(ENTERED))
  )
}
