import { expect, test } from 'vitest'
import { rangeOf } from '@/lib/overhead/units'
import { bandPath, linePath } from './sweepPaths'

const same = (value: number) => value
const points = [
  { x: 0, range: rangeOf(1, 2, 3) },
  { x: 1, range: rangeOf(2, 3.001, 5) },
  { x: 2, range: null },
  { x: 3, range: rangeOf(4, 4, 4) },
]

test('a line runs through the typical values and breaks off where nothing is known', () => {
  expect(linePath(points, same, same)).toBe('M0 2L1 3M3 4')
})

test('a band runs along the high ends and back along the low ones', () => {
  expect(bandPath(points, same, same)).toBe('M0 3L1 5L1 2L0 1ZM3 4L3 4Z')
})

test('a sweep of which nothing is known draws nothing', () => {
  expect(linePath([{ x: 0, range: null }], same, same)).toBe('')
})
