import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  figureOf,
  formatCount,
  formatDate,
  formatDecimalBytes,
  formatPlural,
  formatQuantity,
  formatRange,
  formatShort,
  type Quantity,
  significant,
} from './format'

const MIB = 1024 ** 2
const GIB = 1024 ** 3

describe('formatShort', () => {
  it.each([
    [0.01, '0.01'],
    [100, '100'],
    [1000, '1K'],
    [10_000_000, '10M'],
  ])('writes %d as %s', (value, text) => {
    expect(formatShort(value)).toBe(text)
  })
})

describe('formatQuantity', () => {
  it('is written in the unit of a range that it stands beside', () => {
    expect(formatQuantity('bytes', 600 * MIB, 1.8 * GIB)).toBe('0.59 GiB')
  })

  it.each<[Quantity, number, string]>([
    ['bytes', 0, '0 B'],
    ['bytes', 512, '512 B'],
    ['bytes', 38 * MIB, '38 MiB'],
    ['bytes', 38.25 * MIB, '38.3 MiB'],
    ['bytes', 1023.9 * MIB, '1 GiB'],
    ['bytes', 6.94 * GIB, '6.9 GiB'],
    ['bytes', 1500 * GIB, '1.5 TiB'],
    ['cores', 3.14, '3.1 cores'],
    ['cores', 0.25, '0.25 cores'],
    ['cores', 0.0031, '0.0031 cores'],
    ['milliseconds', 2.8, '2.8 ms'],
    ['usd', 1240.4, '$1,240'],
    ['usd', 12.5, '$12.50'],
    ['usd', -12.5, '−$12.50'],
    ['usd', 40, '$40'],
    ['count', 12_000, '12,000'],
    ['percent', 40, '40%'],
  ])('%s: %d is %s', (quantity, value, text) => {
    expect(formatQuantity(quantity, value)).toBe(text)
  })
})

describe('formatRange', () => {
  it.each<[Quantity, number, number, string]>([
    ['bytes', 5.2 * GIB, 9.4 * GIB, '5.2 to 9.4 GiB'],
    ['bytes', 512 * MIB, 2 * GIB, '0.5 to 2 GiB'],
    ['bytes', 5.21 * GIB, 5.23 * GIB, '5.2 GiB'],
    ['bytes', 0, 3 * GIB, '0 to 3 GiB'],
    ['usd', 80, 1200, '$80 to $1,200'],
    ['cores', -0.5, 1.2, '−0.5 to 1.2 cores'],
  ])('%s from %d to %d is %s', (quantity, low, high, text) => {
    expect(formatRange(quantity, low, high)).toBe(text)
  })
})

describe('figureOf', () => {
  it('takes the unit that suits the whole range', () => {
    expect(figureOf('bytes', 512 * MIB, 4 * GIB)).toEqual({ prefix: '', number: '0.5', unit: 'GiB' })
  })
})

describe('significant', () => {
  it.each([
    [0, '0'],
    [0.99999, '1'],
    [9.96, '10'],
    [99.96, '100'],
    [123.4, '123'],
    [999.7, '1,000'],
    [12_345.6, '12,346'],
    [0.05, '0.05'],
    [0.000012, '0.000012'],
  ])('%d is %s', (value, text) => {
    expect(significant(value)).toBe(text)
  })

  it('is never off by more than one part in twenty, and never written with an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        const text = significant(value)
        expect(text).not.toContain('e')
        const read = Number(text.replaceAll(',', ''))
        expect(Math.abs(read - value)).toBeLessThanOrEqual(value / 19)
      }),
    )
  })
})

describe('counts', () => {
  it('have their thousands apart and their noun in the right number', () => {
    expect(formatCount(1_234_567)).toBe('1,234,567')
    expect(formatPlural(1, 'mesh', 'meshes')).toBe('1 mesh')
    expect(formatPlural(0, 'row')).toBe('0 rows')
  })
})

describe('formatDecimalBytes', () => {
  it('counts in powers of 1,000', () => {
    expect(formatDecimalBytes(7.4e9)).toBe('7.4 GB')
    expect(formatDecimalBytes(GIB)).toBe('1.1 GB')
  })
})

describe('formatDate', () => {
  it.each([
    ['2026-11-21', '21 Nov 2026'],
    ['2026-01-05', '5 Jan 2026'],
    ['2026-11', 'Nov 2026'],
    ['2026', '2026'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(date)).toBe(text)
  })
})
