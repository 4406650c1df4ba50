import { significant } from '../format'
import type { PublishedFigure } from './types'

export const CONDITION_AMOUNTS = [
  'pods',
  'nodes',
  'services',
  'rps',
  'rpsPerProxy',
  'meshHopsPerSecond',
  'connections',
  'payloadBytes',
] as const
export type ConditionAmount = (typeof CONDITION_AMOUNTS)[number]

export const CONDITION_WORDS: Record<ConditionAmount, string> = {
  pods: 'pods',
  nodes: 'nodes',
  services: 'services',
  rps: 'requests/s',
  rpsPerProxy: 'requests/s a proxy',
  meshHopsPerSecond: 'hops/s',
  connections: 'connections',
  payloadBytes: 'bytes a request',
}

/** “100 pods, 3 nodes, http/1.1”: what the source states of its run, and nothing that it does not. */
export function sayConditions({ conditions }: Pick<PublishedFigure, 'conditions'>): string {
  const amounts = CONDITION_AMOUNTS.flatMap((key) => {
    const amount = conditions[key]
    return amount === undefined ? [] : [`${significant(amount)} ${CONDITION_WORDS[key]}`]
  })
  return [...amounts, ...(conditions.protocol ? [conditions.protocol] : [])].join(', ')
}
