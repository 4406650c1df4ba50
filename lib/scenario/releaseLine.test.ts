import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReleaseLine } from './releaseLine'

describe('a release line', () => {
  it.each([
    ['1.33', '1.33'],
    [' v1.33.2 ', '1.33'],
    ['1.033', '1.33'],
    ['5.1500', '5.1500'],
    ['6.8.0-1038-aws', '6.8'],
    ['1.34+', '1.34'],
  ])('is read from %j', (text, line) => {
    expect(readReleaseLine(text)).toBe(line)
  })

  it.each(['', '1', '1.', '.33', 'latest', '1,33', '1.33 or so', '1.33000'])(
    'is not read from %j',
    (text) => {
      expect(readReleaseLine(text)).toBeNull()
    },
  )

  it('stays as it is when it is read again, whatever it was read from', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^v?\d{1,3}\.\d{1,4}([.+-]\w{0,3})?$/), (text) => {
        const line = readReleaseLine(text)
        expect(line).not.toBeNull()
        expect(readReleaseLine(line ?? '')).toBe(line)
      }),
    )
  })
})
