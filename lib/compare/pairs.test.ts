import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPair, nameOfPair, pairsOf, parsePair } from './pairs'

const meshes = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}(-[a-z]{1,4})?$/), { minLength: 2, maxLength: 8 })

describe('pairs', () => {
  it('makes one page of every two meshes, first in the dataset first', () => {
    expect(pairsOf(['a', 'b', 'c']).map(nameOfPair)).toEqual(['a-vs-b', 'a-vs-c', 'b-vs-c'])
  })

  it('reads a name in either order as the same pair', () => {
    fc.assert(
      fc.property(meshes, (ids) => {
        for (const pair of pairsOf(ids)) {
          expect(parsePair(nameOfPair(pair), ids)).toEqual(pair)
          expect(parsePair(nameOfPair({ first: pair.second, second: pair.first }), ids)).toEqual(pair)
          expect(canonicalPair(pair.second, pair.first, ids)).toEqual(pair)
        }
      }),
    )
  })

  it.each(['', 'a', 'a-vs-', 'a-vs-a', 'a-vs-z', '-vs-'])('knows no pair called “%s”', (name) => {
    expect(parsePair(name, ['a', 'b'])).toBeNull()
  })
})
