// What has been imported lives as long as the page and nowhere else: not in the address, not in storage.
import { create } from 'zustand'
import type { ClusterProblem } from '@/lib/cluster/problem'
import type { ClusterSummary } from '@/lib/cluster/summary'
import { readInWorker } from './readInWorker'

interface Reading {
  names: readonly string[]
  bytes: number
  total: number
}

interface Import {
  /** The files of `summary`. */
  files: readonly File[]
  summary: ClusterSummary | null
  ticked: ReadonlySet<string>
  reading: Reading | null
  /** The last attempt failed; what was read before stands. */
  problem: ClusterProblem | null
}

const NOTHING: Import = { files: [], summary: null, ticked: new Set(), reading: null, problem: null }

export const useImport = create<Import>(() => NOTHING)

let stop: (() => void) | null = null

/** Reads these files together with those that were read before. */
export function addFiles(added: readonly File[]): void {
  if (added.length === 0) return
  stop?.()
  const files = [...useImport.getState().files, ...added]
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const reading = { names: added.map(({ name }) => name), bytes: 0, total }
  useImport.setState({ reading, problem: null })
  stop = readInWorker(files, {
    onProgress: (bytes) => useImport.setState({ reading: { ...reading, bytes } }),
    onProblem: (problem) => useImport.setState({ reading: null, problem }),
    onRead: (summary) => useImport.setState({ files, summary, ticked: tickFor(summary), reading: null }),
  })
}

export function cancelReading(): void {
  stop?.()
  useImport.setState({ reading: null })
}

export function startAnew(): void {
  stop?.()
  useImport.setState(NOTHING)
}

export function tick(names: Iterable<string>, on: boolean): void {
  const ticked = new Set(useImport.getState().ticked)
  for (const name of names) {
    if (on) ticked.add(name)
    else ticked.delete(name)
  }
  useImport.setState({ ticked })
}

/** What the visitor has ticked stays; a namespace not seen before is ticked unless it is the platform's. */
function tickFor(summary: ClusterSummary): ReadonlySet<string> {
  const before = useImport.getState()
  const known = new Set(before.summary?.namespaces.map(({ name }) => name))
  return new Set(
    summary.namespaces
      .filter(({ name, pods, platform }) =>
        known.has(name) ? before.ticked.has(name) : pods > 0 && !platform,
      )
      .map(({ name }) => name),
  )
}
