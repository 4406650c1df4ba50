import { significant } from '../format'
import type { Measurement } from './types'

const AMOUNTS = [
  ['pods', 'pods'],
  ['nodes', 'nodes'],
  ['services', 'services'],
  ['rps', 'requests/s'],
  ['rpsPerProxy', 'requests/s a proxy'],
  ['meshHopsPerSecond', 'hops/s'],
  ['connections', 'connections'],
  ['payloadBytes', 'bytes a request'],
] as const

/** “100 pods, 3 nodes, http/1.1”: what the source states of its run, and nothing that it does not. */
export function sayConditions({ conditions }: Pick<Measurement, 'conditions'>): string {
  const amounts = AMOUNTS.flatMap(([key, words]) => {
    const amount = conditions[key]
    return amount === undefined ? [] : [`${significant(amount)} ${words}`]
  })
  return [...amounts, ...(conditions.protocol ? [conditions.protocol] : [])].join(', ')
}
