import { useSyncExternalStore } from 'react'

const NARROW = '(width < 48rem)'

/** Whether the matrix shows cards rather than a table. */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(subscribe, read, () => false)
}

function subscribe(notify: () => void) {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', notify)
  return () => query.removeEventListener('change', notify)
}

function read(): boolean {
  return window.matchMedia(NARROW).matches
}
