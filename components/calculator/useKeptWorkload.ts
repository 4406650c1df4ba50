import { useEffect, useState } from 'react'
import { useReadState, useVocabulary } from '@/components/state/StateProvider'
import { decodeScenario, encodeScenario } from '@/lib/permalink/link'
import type { Workload } from '@/lib/scenario/scenario'

const KEY = 'which-mesh:kept-workload'

/** The scenario that was kept as A: it lasts as long as the browser’s tab, through every page and a reload. */
export function useKeptWorkload() {
  const readState = useReadState()
  const vocabulary = useVocabulary()
  const [kept, setKept] = useState<Workload | null>(null)
  useEffect(() => {
    const search = read()
    if (search !== null) setKept(decodeScenario(search, vocabulary).scenario.workload)
  }, [vocabulary])
  return {
    kept,
    keep: () => {
      const { scenario } = readState()
      write(encodeScenario(scenario, vocabulary))
      setKept(scenario.workload)
    },
    forget: () => {
      write(null)
      setKept(null)
    },
  }
}

/** A browser that keeps nothing still compares until the page is left. */
function read(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(search: string | null) {
  try {
    if (search === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, search)
  } catch {}
}
