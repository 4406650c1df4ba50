import { describe, expect, it } from 'vitest'
import { didYouMean, nearestWord, typingErrors } from './didYouMean'
import type { MatrixRow } from './types'
import { DEFAULT_MATRIX_VIEW } from './view'

const row = (id: string, title: string, category: string): MatrixRow => ({
  id,
  title,
  category,
  kind: 'support',
  cells: { linkerd: { level: 'native', value: 'HTTPRoute', maturity: 'stable' } },
})
const rows = [
  row('retries', 'Automatic retries', 'traffic'),
  row('mtls', 'Mutual TLS encryption', 'security'),
]
const visitor = { meshes: ['linkerd'], needs: [] }
const ask = (q: string, cat: string[] = []) => didYouMean(rows, { ...DEFAULT_MATRIX_VIEW, q, cat }, visitor)

describe('didYouMean', () => {
  it.each([
    ['retreis', 'retries'],
    ['mutaul encrpytion', 'mutual encryption'],
    ['tls encryptoin', 'tls encryption'],
  ])('offers for %s: %s', (typed, meant) => {
    expect(ask(typed)).toBe(meant)
  })

  it('offers nothing where nothing is near, or where the offer would show no row either', () => {
    expect(ask('kubernetes')).toBeNull()
    expect(ask('retreis', ['security'])).toBeNull()
    expect(ask('retries')).toBeNull()
    expect(ask('x'.repeat(10_000))).toBeNull()
  })
})

describe('typingErrors', () => {
  it.each([
    ['mesh', 'mesh', 0],
    ['mehs', 'mesh', 1],
    ['msh', 'mesh', 1],
    ['meesh', 'mesh', 1],
    ['mush', 'mesh', 1],
    ['', 'mesh', 4],
  ])('between %s and %s: %i', (typed, word, errors) => {
    expect(typingErrors(typed, word)).toBe(errors)
    expect(typingErrors(word, typed)).toBe(errors)
  })
})

describe('nearestWord', () => {
  it('forgives one error in a short word and two in a long one', () => {
    expect(nearestWord('gatway', ['gateway', 'retry'])).toBe('gateway')
    expect(nearestWord('gatwya', ['gateway', 'retry'])).toBe('gateway')
    expect(nearestWord('rtyr', ['gateway', 'retry'])).toBeNull()
    expect(nearestWord('ab', ['abc'])).toBeNull()
  })
})
