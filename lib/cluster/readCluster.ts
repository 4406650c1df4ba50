// The one entry: files in whatever form somebody has them, and out comes the summary. Runs in a worker in the
// browser, and in the command line on file streams.
import { afterBytes, type Chunks, withHead } from './chunks'
import { decodeText } from './decodeText'
import { ClusterGatherer } from './gatherCluster'
import { JsonObjects } from './jsonObjects'
import { ClusterError, inFile } from './problem'
import { TopTable } from './readTop'
import { recogniseText } from './recogniseText'
import type { ClusterSummary } from './summary'

export interface ClusterFile {
  name: string
  chunks: () => Chunks
}

export interface ReadOptions {
  /** How many bytes of the files, as they are stored, have been read. */
  onProgress?: (bytes: number) => void
  signal?: AbortSignal
  /** Lets others have their turn during work that has no pauses of its own. */
  pause?: () => Promise<void>
}

const HEAD = 4096

/** Throws a ClusterError and nothing else. */
export async function readCluster(
  files: readonly ClusterFile[],
  options: ReadOptions = {},
): Promise<ClusterSummary> {
  const gatherer = new ClusterGatherer()
  if (files.length === 0) throw new ClusterError('no-files', 'no file')
  let read = 0
  const onBytes = (bytes: number) => {
    read += bytes
    options.onProgress?.(read)
  }
  for (const file of files) {
    try {
      await readFile(watch(file.chunks(), onBytes, options.signal), gatherer, options)
    } catch (error) {
      throw inFile(error, file.name)
    }
  }
  try {
    return gatherer.finish()
  } catch (error) {
    throw inFile(error, files.length === 1 ? (files[0]?.name ?? '') : 'these files together')
  }
}

/** One stream, as `kubectl ... | npm run estimate` or a file gives it. */
export function readClusterStream(
  chunks: Chunks,
  name: string,
  options?: ReadOptions,
): Promise<ClusterSummary> {
  return readCluster([{ name, chunks: () => chunks }], options)
}

async function readFile(
  chunks: Chunks,
  gatherer: ClusterGatherer,
  { signal, pause }: ReadOptions,
): Promise<void> {
  const { head, all } = await withHead(decodeText(chunks), HEAD)
  const { format, skip } = recogniseText(new TextDecoder().decode(head))
  const onObject = (object: unknown) => gatherer.addObject(object)
  const text = afterBytes(all, skip)
  if (format === 'top') {
    const table = new TopTable((row) => gatherer.addTopRow(row))
    for await (const chunk of text) table.push(chunk)
    table.end()
  } else if (format === 'json') {
    const objects = new JsonObjects(onObject)
    for await (const chunk of text) objects.push(chunk)
    objects.end()
  } else {
    // Loaded only where there is YAML to read.
    const { YamlObjects } = await import('./yamlObjects')
    const objects = new YamlObjects(onObject)
    for await (const chunk of text) objects.push(chunk)
    await objects.end(async () => {
      await pause?.()
      refuseIfCancelled(signal)
    })
  }
}

async function* watch(
  chunks: Chunks,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Chunks {
  for await (const chunk of chunks) {
    refuseIfCancelled(signal)
    onBytes(chunk.length)
    yield chunk
  }
}

function refuseIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new ClusterError('cancelled', 'reading was stopped', {
      remedy: 'Choose the files again to start anew.',
    })
  }
}
