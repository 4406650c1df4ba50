import type { NumberInput } from './inputs'

const COUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** “1 pod”, “1,200 pods”, “50% of traffic at L7”. */
export function sayCounted(
  { counted, countedOne = counted }: Pick<NumberInput, 'counted' | 'countedOne'>,
  value: number,
): string {
  const gap = counted.startsWith('%') ? '' : ' '
  return `${COUNT.format(value)}${gap}${value === 1 ? countedOne : counted}`
}
