// Why a flag is not taken, in one line. A link forgives what it cannot read; a command does not guess.
import type { Notice, NoticeReason } from '@/lib/permalink/notices'
import { AXIS_KEYS } from '@/lib/permalink/views/calculator'
import { WORKLOAD_NUMBERS } from '@/lib/scenario/numbers'

const BOUNDS = new Map<string, { min: number; max: number }>(
  Object.entries(AXIS_KEYS).map(([key, name]) => [key, WORKLOAD_NUMBERS[name]]),
)

const SENTENCES: Partial<Record<NoticeReason, (value: string, key: string) => string>> = {
  'unknown-value': (value) => `“${value}” is not known`,
  'text-row': (value) => `“${value}” is a descriptive row and cannot be a need`,
  doubled: (value) => `“${value}” is given twice`,
  'not-a-number': (value) => `“${value}” is not a number`,
  'out-of-bounds': (value, key) => `${value} is out of bounds${boundsOf(key)}`,
  rounded: (value) => `${value} is finer than it can be`,
  empty: () => 'it needs a value',
  'too-long': () => 'the value is too long',
  malformed: () => 'the value cannot be read',
}

export function refusal({ key, value, reason }: Notice): string {
  return `--${key}: ${SENTENCES[reason]?.(value, key) ?? `“${value}” cannot be taken`}.`
}

function boundsOf(key: string): string {
  const bounds = BOUNDS.get(key)
  if (key === 'known') return ': at most as many as --services'
  return bounds ? `: ${bounds.min} to ${bounds.max.toLocaleString('en-US')}` : ''
}
