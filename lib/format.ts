// Figures and dates in words. The language is fixed and dates are in UTC, so that a page built anywhere reads the same.

/** What is measured; each quantity has its own units. Bytes come in powers of 1,024 and say so: MiB, GiB. */
export type Quantity = 'bytes' | 'cores' | 'milliseconds' | 'usd' | 'count' | 'percent'

/** A figure in two parts, for pages that set the unit smaller. `prefix` stands before the number. */
export interface Figure {
  prefix: string
  number: string
  unit: string
}

interface Scale {
  divisor: number
  unit: string
  prefix?: string
}

const BINARY: readonly Scale[] = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'].map((unit, power) => ({
  unit,
  divisor: 1024 ** power,
}))
const DECIMAL: readonly Scale[] = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'].map((unit, power) => ({
  unit,
  divisor: 1000 ** power,
}))

const UNITS: Record<Exclude<Quantity, 'bytes'>, Scale> = {
  cores: { divisor: 1, unit: 'cores' },
  milliseconds: { divisor: 1, unit: 'ms' },
  usd: { divisor: 1, unit: '', prefix: '$' },
  count: { divisor: 1, unit: '' },
  percent: { divisor: 1, unit: '%' },
}

/** The figure in the unit that suits `magnitude`: the parts of one range share one unit. */
export function figureOf(quantity: Quantity, value: number, magnitude = value): Figure {
  const {
    divisor,
    unit,
    prefix = '',
  } = quantity === 'bytes' ? fittingScale(BINARY, magnitude) : UNITS[quantity]
  const number = quantity === 'usd' ? money(value) : significant(value / divisor)
  return { prefix: value < 0 ? `−${prefix}` : prefix, number: number.replace('-', ''), unit }
}

/** “6.9 GiB”, “$1,240”, “40%”; beside a range, in the unit of its upper end. */
export function formatQuantity(quantity: Quantity, value: number, magnitude = value): string {
  return joined(figureOf(quantity, value, magnitude))
}

/** “5.2 to 9.4 GiB”, or one figure where both ends read the same. */
export function formatRange(quantity: Quantity, low: number, high: number): string {
  const magnitude = Math.max(Math.abs(low), Math.abs(high))
  const from = figureOf(quantity, low, magnitude)
  const to = figureOf(quantity, high, magnitude)
  if (from.number === to.number && from.prefix === to.prefix) return joined(to)
  return `${from.prefix}${from.number} to ${joined(to)}`
}

/** Powers of 1,000, as disks and articles count: “7.4 GB”. */
export function formatDecimalBytes(bytes: number): string {
  const { divisor, unit } = fittingScale(DECIMAL, bytes)
  return `${significant(bytes / divisor)} ${unit}`
}

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** A whole number with its thousands apart: “12,000”. */
export function formatCount(value: number): string {
  return GROUPED.format(value)
}

/** “1 pod”, “12,000 pods”. */
export function formatPlural(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}

/**
 * Three digits at most below a thousand, since no estimate is finer: 12,345; 123; 12.3; 1.2; 0.25; 0.0031.
 * Whole numbers under ten stay whole.
 */
export function significant(value: number): string {
  const rounded = Number(value.toPrecision(Math.abs(value) < 10 ? 2 : 3))
  const size = Math.abs(rounded)
  if (size >= 100) return GROUPED.format(Math.abs(value) < 1000 ? rounded : value)
  if (Number.isInteger(rounded)) return String(rounded)
  if (size >= 1) return rounded.toFixed(1)
  return trimmed(rounded.toFixed(Math.min(9, 1 - Math.floor(Math.log10(size)))))
}

const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** For the marks of an axis, which have little room: 10, 1K, 10M. */
export function formatShort(value: number): string {
  return value < 1000 ? significant(value) : SHORT.format(value)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** “21 Nov 2026” for a date as far as it is known: a day, a month or a year, in ISO form. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  const name = MONTHS[Number(month) - 1]
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

function fittingScale(scales: readonly Scale[], magnitude: number): Scale {
  // A figure that would round up to the next unit belongs there: 1,023.9 MiB is 1 GiB.
  const size = Math.abs(magnitude) * 1.0005
  return scales.findLast(({ divisor }) => size >= divisor) ?? { divisor: 1, unit: 'B' }
}

function money(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? GROUPED.format(value) : value.toFixed(2)
}

function joined({ prefix, number, unit }: Figure): string {
  const gap = unit === '' || unit === '%' ? '' : ' '
  return `${prefix}${number}${gap}${unit}`
}

function trimmed(decimals: string): string {
  return decimals.replace(/\.?0+$/, '')
}
