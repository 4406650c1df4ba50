import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coresOf, nanocoresOf, parseBytes, parseNanocores } from './quantity'

test.each([
  ['100m', 0.1],
  ['1', 1],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['2.', 2],
  ['+2', 2],
  ['250000u', 0.25],
  ['1500000000n', 1.5],
  ['1e3', 1000],
  ['1E3', 1000],
  ['2e-1', 0.2],
  ['1k', 1000],
  [2, 2],
  [0.25, 0.25],
])('the CPU amount %s is %s cores', (text, cores) => {
  expect(parseNanocores(text)).toBe(nanocoresOf(cores))
})

test.each([
  ['128Mi', 134_217_728],
  ['2G', 2_000_000_000],
  ['1Gi', 1_073_741_824],
  ['1.5Gi', 1_610_612_736],
  ['20M', 20_000_000],
  ['32499952Ki', 33_279_950_848],
  ['1e3', 1000],
  ['128974848000m', 128_974_848],
  ['123456789', 123_456_789],
  ['1Ti', 1_099_511_627_776],
  ['1P', 1e15],
  ['0', 0],
])('the memory amount %s is %d bytes', (text, bytes) => {
  expect(parseBytes(text)).toBe(bytes)
})

test('a part of a byte is rounded up, as Kubernetes does', () => {
  expect(parseBytes('1m')).toBe(1)
  expect(parseBytes('1.1')).toBe(2)
  expect(parseNanocores('1e-12')).toBe(1)
})

test.each([
  '',
  ' ',
  'm',
  'Mi',
  '1 Gi',
  '-1',
  '1.2.3',
  '0x10',
  '1mi',
  '1KI',
  'NaN',
  'Infinity',
  '1e',
  '١',
  '1e999999999',
  '9'.repeat(65),
  '10E',
  null,
  undefined,
  {},
  [],
  Number.NaN,
  true,
])('%o is no amount', (value) => {
  expect(parseBytes(value)).toBeNull()
})

test('ten thousand times a tenth of a core is exactly a thousand cores', () => {
  const sum = Array.from({ length: 10_000 }, () => parseNanocores('100m') ?? 0).reduce((a, b) => a + b, 0)
  expect(coresOf(sum)).toBe(1000)
})

test('millicores and mebibytes survive being written and read', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (number) => {
      expect(coresOf(parseNanocores(`${number}m`) ?? -1)).toBe(number / 1000)
      expect(parseBytes(`${number}Mi`)).toBe(number * 1024 ** 2)
    }),
  )
})
