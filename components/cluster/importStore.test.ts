import { beforeEach, expect, test, vi } from 'vitest'
import { NO_CLUSTER } from '@/lib/cluster/fixture'
import type { ClusterProblem } from '@/lib/cluster/problem'
import type { ClusterSummary } from '@/lib/cluster/summary'
import { addFiles, cancelReading, startAnew, useImport } from './importStore'

interface Listeners {
  onProgress: (bytes: number) => void
  onRead: (summary: ClusterSummary) => void
  onProblem: (problem: ClusterProblem) => void
}

const runs = vi.hoisted(() => [] as { files: readonly string[]; listeners: Listeners }[])

vi.mock('./readInWorker', () => ({
  readInWorker: (files: readonly File[], listeners: Listeners) => {
    runs.push({ files: files.map(({ name }) => name), listeners })
    return () => undefined
  },
}))

const file = (name: string) => new File(['{}'], name)
const problem: ClusterProblem = { code: 'malformed', file: 'a.json', expected: '', found: '', remedy: '' }

beforeEach(() => {
  startAnew()
  runs.length = 0
})

test('files given while others are being read are read after them, together with them', () => {
  addFiles([file('a.json')])
  addFiles([file('top.txt')])
  expect(runs.map(({ files }) => files)).toEqual([['a.json']])
  expect(useImport.getState().reading?.names).toEqual(['a.json', 'top.txt'])
  runs[0]?.listeners.onRead(NO_CLUSTER)
  expect(runs.at(-1)?.files).toEqual(['a.json', 'top.txt'])
  runs[1]?.listeners.onRead(NO_CLUSTER)
  expect(useImport.getState().files).toHaveLength(2)
  expect(useImport.getState().reading).toBeNull()
})

test('a fault in the first does not keep the next from being read, and stays said', () => {
  addFiles([file('a.json')])
  addFiles([file('b.json')])
  runs[0]?.listeners.onProblem(problem)
  expect(runs.at(-1)?.files).toEqual(['b.json'])
  runs[1]?.listeners.onRead(NO_CLUSTER)
  expect(useImport.getState()).toMatchObject({ summary: NO_CLUSTER, problem })
})

test('cancelling forgets what was waiting as well', () => {
  addFiles([file('a.json')])
  addFiles([file('b.json')])
  cancelReading()
  expect(useImport.getState().reading).toBeNull()
  addFiles([file('c.json')])
  expect(runs.at(-1)?.files).toEqual(['c.json'])
})
