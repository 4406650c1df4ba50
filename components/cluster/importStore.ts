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
/** Given while others were being read: their turn comes next, whatever becomes of those. */
let waiting: readonly File[] = []

/** Reads these files together with those that were read before. */
export function addFiles(added: readonly File[]): void {
  if (added.length === 0) return
  const { reading } = useImport.getState()
  if (reading) {
    waiting = [...waiting, ...added]
    useImport.setState({ reading: { ...reading, names: [...reading.names, ...namesOf(added)] } })
    return
  }
  useImport.setState({ problem: null })
  read(added)
}

function read(added: readonly File[]): void {
  const files = [...useImport.getState().files, ...added]
  const total = files.reduce((sum, { size }) => sum + size, 0)
  useImport.setState({ reading: { names: namesOf(added), bytes: 0, total } })
  stop = readInWorker(files, {
    onProgress: (bytes) =>
      useImport.setState(({ reading }) => ({ reading: reading && { ...reading, bytes } })),
    onProblem: (problem) => goOn({ problem }),
    onRead: (summary) => goOn({ files, summary, ticked: tickFor(summary) }),
  })
}

function goOn(outcome: Partial<Import>): void {
  useImport.setState({ ...outcome, reading: null })
  const next = waiting
  waiting = []
  if (next.length > 0) read(next)
}

const namesOf = (files: readonly File[]) => files.map(({ name }) => name)

export function cancelReading(): void {
  stop?.()
  waiting = []
  useImport.setState({ reading: null })
}

export function startAnew(): void {
  cancelReading()
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
