// Reads a cluster's files off the main thread: the page stays free, and only the summary comes back.
import { ClusterError, inFile } from '@/lib/cluster/problem'
import { readCluster } from '@/lib/cluster/readCluster'
import type { ReadReply, ReadRequest } from './workerMessages'

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 80

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  let reported = 0
  const onProgress = (bytes: number) => {
    if (performance.now() - reported < REPORT_EVERY) return
    reported = performance.now()
    reply({ kind: 'progress', bytes })
  }
  try {
    const files = data.files.map((file) => ({ name: file.name, chunks: () => chunksOf(file) }))
    reply({ kind: 'read', summary: await readCluster(files, { onProgress }) })
  } catch (error) {
    const { problem } = error instanceof ClusterError ? error : inFile(error, '')
    reply({ kind: 'problem', problem })
  }
})

function reply(message: ReadReply): void {
  postMessage(message)
}

/** Not every browser can walk over a stream by itself. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
