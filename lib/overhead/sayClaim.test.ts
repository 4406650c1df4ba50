import { expect, test } from 'vitest'
import { overhead } from '@/scripts/overhead/realModel'
import { sayClaim } from './sayClaim'
import type { ArticleFigure } from './types'

const [some] = overhead.articleFigures
const figure = (part: Partial<ArticleFigure>): ArticleFigure => {
  if (!some) throw new Error('no article figures')
  return { ...some, ...part }
}

test.each([
  [{ low: 5000, high: 10000, unit: 'MB' }, '5 to 10 GB'],
  [{ low: 50, high: 100, unit: 'MB per pod' }, '50 to 100 MB per pod'],
  [{ low: 100, high: 100, unit: "'100 sidecars + istiod'" }, '“100 sidecars + istiod”'],
  [{ low: 0, high: 0.5, unit: "ms ('<0.5')" }, '“<0.5” ms'],
  [{ low: 3, high: 3, unit: 'pods' }, '3 pods'],
  [{ low: 2, high: null, unit: 'pods' }, '2 or more pods'],
  [{ low: null, high: null, unit: null }, 'no figure'],
])('%o reads %s', (part, words) => {
  expect(sayClaim(figure(part))).toBe(words)
})

test('every article figure can be said', () => {
  for (const one of overhead.articleFigures) expect(sayClaim(one)).not.toMatch(/NaN|null|undefined/)
})
