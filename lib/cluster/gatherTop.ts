// Brings what `kubectl top` measured to the mesh containers that it belongs to. Either may come first.
import { parseBytes, parseNanocores } from './quantity'
import type { TopRow } from './readTop'
import { listAt, property, textAt } from './readValue'
import type { Tally } from './tally'

export class TopGatherer {
  readonly #containers = new Map<string, Tally>()
  readonly #rows: TopRow[] = []

  get rows(): number {
    return this.#rows.length
  }

  addContainer(namespace: string, pod: string, container: string, tally: Tally): void {
    this.#containers.set(keyOf(namespace, pod, container), tally)
  }

  addRow(row: TopRow): void {
    this.#rows.push(row)
  }

  /** The metrics API's own form of the same. */
  addMetrics(object: unknown): void {
    for (const container of listAt(object, 'containers')) {
      const nanocores = parseNanocores(property(container, 'usage', 'cpu'))
      const bytes = parseBytes(property(container, 'usage', 'memory'))
      if (nanocores === null || bytes === null) continue
      this.addRow({
        namespace: textAt(object, 'metadata', 'namespace') ?? null,
        pod: textAt(object, 'metadata', 'name') ?? '',
        container: textAt(container, 'name') ?? '',
        nanocores,
        bytes,
      })
    }
  }

  /** How many rows belong to a container of a mesh. */
  match(): number {
    const byPod = this.#rows.some((row) => row.namespace === null) ? this.#withoutNamespaces() : new Map()
    let matched = 0
    for (const { namespace, pod, container, nanocores, bytes } of this.#rows) {
      const key = keyOf(namespace ?? '', pod, container)
      const tally: Tally | undefined = namespace === null ? byPod.get(key) : this.#containers.get(key)
      tally?.addUse(nanocores, bytes)
      if (tally) matched++
    }
    return matched
  }

  #withoutNamespaces(): Map<string, Tally> {
    const byPod = new Map<string, Tally>()
    for (const [key, tally] of this.#containers) byPod.set(key.slice(key.indexOf('/')), tally)
    return byPod
  }
}

function keyOf(namespace: string, pod: string, container: string): string {
  return `${namespace}/${pod}/${container}`
}
