// Takes the objects of a cluster one by one, in any order and from any number of files, and keeps what counts.
import { NamespaceGatherer } from './gatherNamespace'
import { TopGatherer } from './gatherTop'
import { kindOf } from './kindOf'
import { ClusterError, COMMAND, shown } from './problem'
import { readNode, UNSEEN_NODE } from './readNode'
import { type Pod, readPod } from './readPod'
import type { TopRow } from './readTop'
import { listAt, textAt } from './readValue'
import { recogniseCni } from './recogniseCni'
import { recogniseMesh } from './recogniseMesh'
import type { ClusterSummary, CniFound, NodeSummary } from './summary'
import { count } from './tally'

/** A list within a list within a list is no output of kubectl. */
const DEEPEST_LIST = 3
const LONGEST_NAME = 253

export class ClusterGatherer {
  readonly #namespaces = new Map<string, NamespaceGatherer>()
  readonly #nodes: NodeSummary[] = []
  readonly #nodePlaces = new Map<string, number>()
  readonly #seen = new Set<string>()
  readonly #cni = new Map<string, CniFound>()
  readonly #kinds = new Map<string, number>()
  readonly #top = new TopGatherer()
  #duplicates = 0
  #oddAmounts: { count: number; first: string } | null = null

  addObject(object: unknown, depth = 0): void {
    const kind = kindOf(object)
    if (kind.endsWith('List')) {
      if (depth < DEEPEST_LIST) for (const item of listAt(object, 'items')) this.addObject(item, depth + 1)
      return
    }
    if (this.#isKnown(kind, object)) return
    if (kind === 'PodMetrics') {
      this.#top.addMetrics(object)
      return
    }
    count(this.#kinds, kind)
    if (kind === 'Pod') this.#addPod(readPod(object))
    else if (kind === 'Node') this.#addNode(object)
    else if (kind === 'Service') this.#namespace(textAt(object, 'metadata', 'namespace')).addService()
  }

  addTopRow(row: TopRow): void {
    this.#top.addRow(row)
  }

  finish(): ClusterSummary {
    this.#refuseWithoutPods()
    const matched = this.#top.match()
    return {
      namespaces: [...this.#namespaces.values()]
        .map((namespace) => namespace.result())
        .sort((a, b) => b.pods - a.pods || (a.name < b.name ? -1 : 1)),
      nodes: this.#nodes,
      cni: [...this.#cni.values()].sort((a, b) => b.pods - a.pods),
      secrets: this.#kinds.get('Secret') ?? 0,
      otherKinds: this.#otherKinds(),
      duplicates: this.#duplicates,
      oddAmounts: this.#oddAmounts,
      top: this.#top.rows > 0 ? { rows: this.#top.rows, matched } : null,
    }
  }

  #addPod(pod: Pod): void {
    const namespace = this.#namespace(pod.namespace)
    if (pod.ended) {
      namespace.addEnded()
      return
    }
    const node = pod.node === undefined ? undefined : this.#placeOf(pod.node)
    const { whole, parts } = recogniseMesh(pod)
    for (const part of parts) {
      const tally = namespace.tallyOf(part, (amount) => this.#noteOddAmount(amount))
      tally.add(pod, part.containers)
      for (const { name } of part.containers) this.#top.addContainer(pod.namespace, pod.name, name, tally)
      if (whole) namespace.addMeshPod(part)
    }
    if (!whole) namespace.addPod(pod, node, parts.length > 0)
    const cni = recogniseCni(pod)
    if (cni) this.#cni.set(cni.id, { ...cni, pods: (this.#cni.get(cni.id)?.pods ?? 0) + 1 })
  }

  #addNode(object: unknown): void {
    this.#nodes[this.#placeOf(textAt(object, 'metadata', 'name') ?? '')] = readNode(object)
  }

  #namespace(name = 'default'): NamespaceGatherer {
    const short = shown(name, LONGEST_NAME)
    const namespace = this.#namespaces.get(short) ?? new NamespaceGatherer(short)
    this.#namespaces.set(short, namespace)
    return namespace
  }

  #placeOf(node: string): number {
    const known = this.#nodePlaces.get(node)
    if (known !== undefined) return known
    this.#nodePlaces.set(node, this.#nodes.length)
    return this.#nodes.push(UNSEEN_NODE) - 1
  }

  /** The same object may stand in two files. */
  #isKnown(kind: string, object: unknown): boolean {
    const name = textAt(object, 'metadata', 'name')
    if (name === undefined) return false
    const key = `${kind}/${textAt(object, 'metadata', 'namespace') ?? ''}/${name}`
    if (!this.#seen.has(key)) {
      this.#seen.add(key)
      return false
    }
    this.#duplicates++
    return true
  }

  #noteOddAmount(amount: unknown): void {
    const first = this.#oddAmounts?.first ?? shown(typeof amount === 'string' ? amount : typeof amount, 24)
    this.#oddAmounts = { count: (this.#oddAmounts?.count ?? 0) + 1, first }
  }

  #otherKinds() {
    return [...this.#kinds]
      .filter(([kind]) => !['Pod', 'Node', 'Service', 'Secret'].includes(kind))
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count)
  }

  #refuseWithoutPods(): void {
    if (this.#kinds.has('Pod')) return
    if (this.#kinds.size === 0 && this.#top.rows > 0) {
      throw new ClusterError('top-alone', 'kubectl top alone', {
        remedy: `Give us the pods as well, so that we can tell the proxies among them: ${COMMAND} > cluster.json`,
      })
    }
    if (this.#kinds.size === 0) {
      throw new ClusterError('empty-list', 'a list with nothing in it', {
        remedy:
          'Check the context and the namespace, and that you may list pods: kubectl auth can-i list pods -A',
      })
    }
    const found = [...this.#kinds].map(([kind, count]) => `${count} ${kind === '' ? 'without a kind' : kind}`)
    const useful = this.#kinds.has('Node') || this.#kinds.has('Service')
    throw new ClusterError(useful ? 'no-pods' : 'wrong-kind', `no Pod, but ${found.slice(0, 4).join(', ')}`)
  }
}
