import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, type Level, MATURITIES, type Maturity } from '../dataset/vocabulary'
import { ACCEPTS, type Accept } from '../scenario/scenario'
import { meetNeed, type NeedVerdict } from './meetNeed'

const standings = fc.record({
  level: fc.constantFrom(...LEVELS),
  maturity: fc.constantFrom(null, ...MATURITIES),
})
const accepts = fc.subarray([...ACCEPTS])
const DEFAULT: Accept[] = ['addon', 'beta']

describe('meetNeed', () => {
  const met: NeedVerdict = { state: 'met', notApplicable: false }
  it.each<[Level, Maturity | null, Accept[], NeedVerdict]>([
    ['native', 'stable', [], met],
    ['native', null, [], met],
    ['native', 'beta', [], { state: 'short', wants: ['beta'] }],
    ['native', 'beta', DEFAULT, met],
    ['native', 'alpha', DEFAULT, { state: 'short', wants: ['alpha'] }],
    ['native', 'deprecated', [...ACCEPTS], { state: 'missed', why: 'deprecated' }],
    ['addon', 'stable', [], { state: 'short', wants: ['addon'] }],
    ['addon', 'stable', DEFAULT, met],
    ['partial', 'alpha', DEFAULT, { state: 'short', wants: ['partial', 'alpha'] }],
    ['partial', 'alpha', ['partial'], { state: 'short', wants: ['alpha'] }],
    ['external', null, ['external'], met],
    ['commercial', 'stable', DEFAULT, { state: 'short', wants: ['commercial'] }],
    ['none', null, [...ACCEPTS], { state: 'missed', why: 'none' }],
    ['unknown', null, [...ACCEPTS], { state: 'missed', why: 'unknown' }],
    ['not-applicable', null, [], { state: 'met', notApplicable: true }],
  ])('%s and %s, accepting %j', (level, maturity, accept, verdict) => {
    expect(meetNeed({ level, maturity }, accept)).toEqual(verdict)
  })

  it('says exactly what a short need wants: accepting that meets it, accepting less does not', () => {
    fc.assert(
      fc.property(standings, accepts, (standing, accept) => {
        const verdict = meetNeed(standing, accept)
        if (verdict.state !== 'short') return
        expect(meetNeed(standing, [...accept, ...verdict.wants]).state).toBe('met')
        for (const left of verdict.wants) {
          const fewer = verdict.wants.filter((value) => value !== left)
          expect(meetNeed(standing, [...accept, ...fewer]).state).toBe('short')
        }
      }),
    )
  })

  it('never loses a need by accepting more', () => {
    fc.assert(
      fc.property(standings, accepts, accepts, (standing, accept, more) => {
        if (meetNeed(standing, accept).state !== 'met') return
        expect(meetNeed(standing, [...accept, ...more]).state).toBe('met')
      }),
    )
  })

  it('misses exactly what no setting of accept would meet', () => {
    fc.assert(
      fc.property(standings, accepts, (standing, accept) => {
        const everythingAccepted = meetNeed(standing, ACCEPTS).state
        expect(meetNeed(standing, accept).state === 'missed').toBe(everythingAccepted !== 'met')
      }),
    )
  })
})
