import { type ClusterProblem, inFile } from '@/lib/cluster/problem'
import type { ClusterSummary } from '@/lib/cluster/summary'
import type { ReadReply, ReadRequest } from './workerMessages'

interface Listeners {
  onProgress: (bytes: number) => void
  onRead: (summary: ClusterSummary) => void
  onProblem: (problem: ClusterProblem) => void
}

/** Starts to read; the function that it returns stops it at once, whatever it is doing. */
export function readInWorker(
  files: readonly File[],
  { onProgress, onRead, onProblem }: Listeners,
): () => void {
  const worker = new Worker(new URL('./readCluster.worker.ts', import.meta.url), { type: 'module' })
  const stop = () => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
    if (data.kind === 'progress') return onProgress(data.bytes)
    stop()
    if (data.kind === 'read') onRead(data.summary)
    else onProblem(data.problem)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    stop()
    onProblem(inFile(event, files[0]?.name ?? '').problem)
  })
  const request: ReadRequest = { files }
  worker.postMessage(request)
  return stop
}
