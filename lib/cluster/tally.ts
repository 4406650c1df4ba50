// Adding up the containers of one mesh component in one namespace.
import { versionOfImage } from './image'
import { parseBytes, parseNanocores } from './quantity'
import type { Container, Pod } from './readPod'
import { property } from './readValue'
import type { MeshPart } from './recogniseMesh'
import type { Amounts, MeshTally } from './summary'

type OnOddAmount = (amount: unknown) => void

export class Tally {
  readonly #part: MeshPart
  readonly #onOddAmount: OnOddAmount
  readonly #versions = new Map<string | null, number>()
  readonly #replicas = new Map<string, number>()
  readonly #requests: Amounts = { nanocores: 0, bytes: 0, withoutCpu: 0, withoutMemory: 0 }
  readonly #limits: Amounts = { nanocores: 0, bytes: 0, withoutCpu: 0, withoutMemory: 0 }
  readonly #used = { nanocores: 0, bytes: 0, containers: 0 }
  #pods = 0
  #jobPods = 0
  #native = 0
  #plain = 0

  constructor(part: MeshPart, onOddAmount: OnOddAmount) {
    this.#part = part
    this.#onOddAmount = onOddAmount
  }

  add(pod: Pod, containers: readonly Container[]): void {
    this.#pods++
    if (pod.ownerKind === 'Job') this.#jobPods++
    if (pod.owner !== undefined) count(this.#replicas, pod.owner)
    for (const container of containers) this.#addContainer(container)
  }

  addUse(nanocores: number, bytes: number): void {
    this.#used.nanocores += nanocores
    this.#used.bytes += bytes
    this.#used.containers++
  }

  #addContainer(container: Container): void {
    if (container.native) this.#native++
    else this.#plain++
    count(this.#versions, versionOfImage(container.image))
    this.#addAmounts(this.#requests, container.requests)
    this.#addAmounts(this.#limits, container.limits)
  }

  #addAmounts(sum: Amounts, given: unknown): void {
    const cpu = this.#read(property(given, 'cpu'), parseNanocores)
    const memory = this.#read(property(given, 'memory'), parseBytes)
    sum.nanocores += cpu ?? 0
    sum.bytes += memory ?? 0
    if (cpu === null) sum.withoutCpu++
    if (memory === null) sum.withoutMemory++
  }

  #read(amount: unknown, parse: (amount: unknown) => number | null): number | null {
    if (amount === undefined || amount === null) return null
    const number = parse(amount)
    if (number === null) this.#onOddAmount(amount)
    return number
  }

  result(): MeshTally {
    return {
      family: this.#part.family,
      component: this.#part.component,
      pods: this.#pods,
      plainContainers: this.#plain,
      nativeContainers: this.#native,
      requests: this.#requests,
      limits: this.#limits,
      used: this.#used.containers > 0 ? this.#used : null,
      versions: [...this.#versions].map(([version, containers]) => ({ version, containers })),
      jobPods: this.#jobPods,
      replicas: largest(this.#replicas.values()),
    }
  }
}

export function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function largest(numbers: Iterable<number>): number {
  let most = 0
  for (const number of numbers) most = Math.max(most, number)
  return most
}
