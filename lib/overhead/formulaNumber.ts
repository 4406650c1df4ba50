// Numbers as they stand in a formula: fine enough for a reader to work the formula out and arrive where we do.
import type { ValueUnit } from './expression'
import { GIB, MIB } from './units'

const small = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 })
const large = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

/** 0.0105; 26.67; 1,140; 12,345.6. */
export function formulaNumber(value: number): string {
  return (Math.abs(value) < 1000 ? small : large).format(value)
}

const WRITE: Record<ValueUnit, (value: number) => string> = {
  bytes: (value) => (value < GIB ? `${formulaNumber(value / MIB)} MiB` : `${formulaNumber(value / GIB)} GiB`),
  cores: (value) => `${formulaNumber(value)} ${value === 1 ? 'core' : 'cores'}`,
  'USD a month': (value) => `${formulaNumber(value)} USD`,
  count: formulaNumber,
}

export function formulaQuantity(value: number, unit: ValueUnit): string {
  return WRITE[unit](value)
}
