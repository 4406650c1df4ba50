// Sheets, workloads and answers as tests draw them, over the real data.
import fc from 'fast-check'
import { decide } from '@/lib/decision/decide'
import type { Sheet } from '@/lib/decision/decisionTypes'
import { type Answer, SKIPPED, UNKNOWN } from '@/lib/decision/types'
import { answerQuestion, walk } from '@/lib/decision/walk'
import {
  ACCEPTS,
  BOUNDS,
  DEFAULT_SCENARIO,
  LICENCES,
  PLATFORMS,
  type Weights,
  type Workload,
} from '@/lib/scenario/scenario'
import { loadAll } from './support'

export const { dataset, data, prepared, overheadsFor, workloads, weights: weightSets } = loadAll()
export const capabilities = prepared.table.capabilities.map(({ id }) => id)

const between = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max })
const workload: fc.Arbitrary<Workload> = fc.oneof(
  fc.constantFrom(...workloads.map(({ workload }) => workload)),
  fc
    .record({
      pods: between({ min: 1, max: 20_000 }),
      nodes: between({ min: 1, max: 1_000 }),
      services: between({ min: 1, max: 5_000 }),
      requestsPerSecond: between({ min: 0, max: 1_000_000 }),
      l7Percent: between(BOUNDS.l7Percent),
      meshedPercent: between(BOUNDS.meshedPercent),
      highAvailability: fc.boolean(),
      cni: fc.constantFrom<Workload['cni'][]>('cilium', 'other'),
      wireguard: fc.boolean(),
    })
    .map((changes) => ({ ...DEFAULT_SCENARIO.workload, ...changes })),
)
const weights: fc.Arbitrary<Weights> = fc.record({
  overhead: between(BOUNDS.weight),
  simplicity: between(BOUNDS.weight),
  traffic: between(BOUNDS.weight),
  security: between(BOUNDS.weight),
  observability: between(BOUNDS.weight),
  multicluster: between(BOUNDS.weight),
  maturity: between(BOUNDS.weight),
  openness: between(BOUNDS.weight),
  adoption: between(BOUNDS.weight),
})
const needs = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...capabilities), { maxLength: 5 }),
  fc.uniqueArray(fc.constantFrom(...capabilities), { maxLength: 30 }),
)
const minor = (min: number, max: number, major: number) =>
  between({ min, max }).map((number) => `${major}.${number}`)
export const constraints = fc.record({
  kubernetes: fc.option(minor(29, 37, 1)),
  kernel: fc.option(fc.oneof(minor(4, 19, 4), minor(0, 19, 5), minor(0, 12, 6))),
  platforms: fc.uniqueArray(fc.constantFrom(...PLATFORMS)),
  licence: fc.option(fc.constantFrom(...LICENCES)),
})
export const sheet: fc.Arbitrary<Sheet> = fc.record({
  needs,
  accept: fc.subarray([...ACCEPTS]),
  constraints: fc.oneof(fc.constant(DEFAULT_SCENARIO.constraints), constraints),
  weights,
  workload,
})

export const answer = (given: Sheet) =>
  decide(prepared, { sheet: given, overheads: overheadsFor(given.workload) })

export const fitting = (given: Sheet) =>
  answer(given)
    .ranking.map(({ mesh }) => mesh)
    .sort()

export const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })

export function claimOf(mesh: string, capability: string) {
  const found = dataset.meshes.find(({ id }) => id === mesh)?.claims[capability]
  if (found === undefined) throw new Error(`${mesh} has no claim on ${capability}`)
  return found
}

/** For `answerAll`: which option is taken, question after question. */
export const choices = fc.infiniteStream(fc.nat())

/** Answers question after question, as a person would. */
export function answerAll(stream: Iterator<number>): Answer[] {
  const pick = (): number => stream.next().value ?? 0
  let given: Answer[] = []
  for (
    let { current } = walk(data.graph, given);
    current !== null;
    current = walk(data.graph, given).current
  ) {
    const ids = [...current.options.map(({ id }) => id), UNKNOWN, SKIPPED]
    const count = current.kind === 'many' ? 1 + (pick() % 3) : 1
    const chosen = Array.from({ length: count }, () => ids[pick() % ids.length] ?? UNKNOWN)
    given = answerQuestion(data.graph, given, current.id, chosen)
  }
  return given
}
