// The text of `kubectl top pods -A --containers`, line by line.
import { ClusterError, TOP_COMMAND } from './problem'
import { parseBytes, parseNanocores } from './quantity'

/** One container's use. The namespace is null where the table leaves it out (no -A). */
export interface TopRow {
  namespace: string | null
  pod: string
  container: string
  nanocores: number
  bytes: number
}

const LONGEST_LINE = 4096

export class TopTable {
  readonly #onRow: (row: TopRow) => void
  readonly #decoder = new TextDecoder()
  #rest = ''
  #rows = 0

  constructor(onRow: (row: TopRow) => void) {
    this.#onRow = onRow
  }

  push(chunk: Uint8Array): void {
    this.#lines(this.#decoder.decode(chunk, { stream: true }))
  }

  end(): void {
    this.#lines(`${this.#decoder.decode()}\n`)
    if (this.#rows > 0) return
    throw new ClusterError('empty-list', 'a table without one row that could be read', {
      expected: `the output of ${TOP_COMMAND}`,
      remedy: `Run ${TOP_COMMAND} > top.txt; it needs the metrics server in the cluster.`,
    })
  }

  #lines(text: string): void {
    const lines = (this.#rest + text).split('\n')
    this.#rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    for (const line of lines) {
      const row = line.length < LONGEST_LINE ? rowOf(line) : null
      if (!row) continue
      this.#rows++
      this.#onRow(row)
    }
  }
}

/** null for the heading, and for a container that the metrics server has not measured yet. */
function rowOf(line: string): TopRow | null {
  const words = line.trim().split(/\s+/)
  if (words.length < 4 || words.length > 5) return null
  const [memory, cpu, container = '', pod = '', namespace = null] = words.reverse()
  const nanocores = parseNanocores(cpu)
  const bytes = parseBytes(memory)
  if (nanocores === null || bytes === null) return null
  return { namespace, pod, container, nanocores, bytes }
}
