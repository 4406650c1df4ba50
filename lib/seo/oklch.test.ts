import { describe, expect, it } from 'vitest'
import { toHex } from './oklch'

describe('toHex', () => {
  // Values as browsers compute them.
  it.each([
    ['oklch(100% 0 0)', '#ffffff'],
    ['oklch(0% 0 0)', '#000000'],
    ['oklch(62.8% 0.2577 29.23)', '#ff0000'],
    ['oklch(86.64% 0.2948 142.5)', '#00ff00'],
    ['oklch(45.2% 0.3132 264.05)', '#0000ff'],
  ])('reads %s', (colour, hex) => {
    const bytes = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
    for (const [place, byte] of bytes(toHex(colour)).entries()) {
      expect(Math.abs(byte - (bytes(hex)[place] ?? 0))).toBeLessThanOrEqual(2)
    }
  })

  it('leaves other colours alone', () => {
    expect(toHex('#123456')).toBe('#123456')
    expect(toHex('rebeccapurple')).toBe('rebeccapurple')
  })
})
