import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from './fold'

describe('fold', () => {
  it.each([
    ['mTLS', 'mtls'],
    ['Café', 'cafe'],
    ['ÉTÉ', 'ete'],
    ['İstanbul', 'istanbul'],
    ['Ångström', 'angstrom'],
    ['日本', '日本'],
  ])('%s is searched as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('wordsOf', () => {
  it('splits at any white space and says each word once', () => {
    expect(wordsOf('  Retry\tretry\u00a0budget ')).toEqual(['retry', 'budget'])
    expect(wordsOf('   ')).toEqual([])
  })
})
