// How the decision speaks: short, exact, the same on the page, in a record and in plain text.
import { LEVEL_LABELS, MATURITY_LABELS } from '../dataset/vocabulary'
import { formatQuantity, formatRange, type Quantity } from '../format'
import type { Range } from '../overhead/units'
import type { Accept, Licence, Platform } from '../scenario/scenario'
import type { ConstraintShortfall, Shortfall } from './eliminate'
import type { MeshOverhead } from './overhead'
import { type Prepared, titleOf } from './prepare'
import type { TableCell, TableMesh } from './table'

export const ACCEPT_LABELS: Record<Accept, string> = {
  addon: 'add-on',
  partial: 'partial',
  external: 'external',
  commercial: 'commercial',
  beta: 'beta',
  alpha: 'alpha',
}

export const PLATFORM_LABELS: Record<Platform, string> = {
  arm64: 'ARM64 nodes',
  windows: 'Windows workloads',
  vms: 'virtual machines',
}

export const LICENCE_LABELS: Record<Licence, string> = {
  open: 'a licence approved by the OSI',
  'source-available': 'a licence that shows the source',
}

/** “a, b and c” */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** Two digits, as a score is no finer: “0.85”. */
export const formatScore = (score: number): string => score.toFixed(2)

/** How far apart two scores are: a gap that is there is never written as none. */
export const formatGap = (gap: number): string =>
  gap > 0 && gap < 0.005 ? 'less than 0.01' : formatScore(gap)

/** “native, stable”, “partial, beta”, “none”. */
function standingOf({ level, maturity }: Pick<TableCell, 'level' | 'maturity'>): string {
  const words = [LEVEL_LABELS[level], maturity === null ? '' : MATURITY_LABELS[maturity]]
  return words.filter(Boolean).join(', ').toLowerCase()
}

export const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** “Automatic mTLS: on by default (native, stable).” */
export const describeClaim = (title: string, cell: TableCell): string =>
  withStop(`${title}: ${cell.value === '' ? standingOf(cell) : `${cell.value} (${standingOf(cell)})`}`)

export function describeKubernetes({ min, max, meaning }: TableMesh['kubernetes']): string {
  const range =
    min !== null && max !== null ? `${min} to ${max}` : min !== null ? `${min} or newer` : `up to ${max}`
  return `${range}${meaning === null ? '' : ` (${meaning})`}`
}

const acceptWords = (accept: readonly Accept[]): string => listed(accept.map((value) => ACCEPT_LABELS[value]))

function describeNeed(prepared: Prepared, shortfall: Extract<Shortfall, { kind: 'need' }>): string {
  const { capability, cell, platform, verdict } = shortfall
  const asked = platform === null ? '' : ` Asked for by ${PLATFORM_LABELS[platform]}.`
  const way = verdict.state === 'short' ? ` Accepting ${acceptWords(verdict.wants)} would count it.` : ''
  return `${describeClaim(titleOf(prepared, capability), cell)}${way}${asked}`
}

export function describeShortfall(prepared: Prepared, shortfall: Shortfall): string {
  return shortfall.kind === 'need' ? describeNeed(prepared, shortfall) : describeConstraint(shortfall)
}

export function describeConstraint(shortfall: ConstraintShortfall): string {
  switch (shortfall.kind) {
    case 'kubernetes': {
      const note = shortfall.range.note === null ? '' : ` ${withStop(shortfall.range.note)}`
      return `Kubernetes ${shortfall.asked} is outside ${describeKubernetes(shortfall.range)}.${note}`
    }
    case 'kernel': {
      const note = shortfall.note === null ? '' : ` ${withStop(shortfall.note)}`
      return `Needs Linux ${shortfall.min} or newer, and the oldest node has ${shortfall.asked}.${note}`
    }
    case 'licence':
      return `Its licence, ${shortfall.licence}, is not ${LICENCE_LABELS[shortfall.asked]}.`
  }
}

const QUANTITIES = { memory: 'bytes', cpu: 'cores', latency: 'milliseconds' } as const satisfies Record<
  'memory' | 'cpu' | 'latency',
  Quantity
>

function describeFigure(figure: keyof typeof QUANTITIES, range: Range): string {
  const quantity = QUANTITIES[figure]
  return `${formatQuantity(quantity, range.typical, range.high)} (${formatRange(quantity, range.low, range.high)})`
}

/** “0.59 GiB (0.46 to 1.8 GiB) of memory, 0.52 cores (…) and 0.76 ms (…) a hop at p99” */
export function describeOverhead(overhead: MeshOverhead | null): string | null {
  if (overhead === null) return null
  const { memory, cpu, latency } = overhead
  const words = [
    memory && `${describeFigure('memory', memory)} of memory`,
    cpu && `${describeFigure('cpu', cpu)} of CPU`,
    latency && `${describeFigure('latency', latency)} a hop at p99`,
  ].filter((word) => word !== null)
  return words.length === 0 ? null : listed(words)
}
