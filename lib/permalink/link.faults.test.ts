import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../decision/types'
import { vocabulary } from './fixture'
import { decodeLink, decodeScenario } from './link'
import { noticeText } from './notices'
import { DECIDE_PAGE } from './views/decide'
import { MATRIX_PAGE } from './views/matrix'

const decode = (search: string) => decodeLink(search, MATRIX_PAGE, vocabulary)

describe('a link with faults', () => {
  it.each<[string, string, string, string]>([
    ['mesh=linkerd,osm', 'mesh', 'osm', 'unknown-value'],
    ['mesh=osm', 'mesh', 'osm', 'empty'],
    ['mesh=linkerd,linkerd', 'mesh', 'linkerd', 'doubled'],
    ['need=proxy', 'need', 'proxy', 'text-row'],
    ['need=__proto__', 'need', '__proto__', 'unknown-value'],
    ['__proto__=1', '__proto__', '1', 'unknown-key'],
    ['constructor=x&toString=y', 'toString', 'y', 'unknown-key'],
    ['pods=0', 'pods', '0', 'out-of-bounds'],
    ['pods=-5', 'pods', '-5', 'out-of-bounds'],
    ['pods=1e3', 'pods', '1e3', 'not-a-number'],
    ['pods=', 'pods', '', 'not-a-number'],
    ['pods=10.4', 'pods', '10.4', 'rounded'],
    ['pods=5&pods=7', 'pods', '', 'doubled'],
    ['services=10&known=11', 'known', '11', 'out-of-bounds'],
    ['q=100%', 'q', '100%', 'malformed'],
    ['v=2', 'v', '2', 'newer-contract'],
    ['v=', 'v', '', 'unknown-value'],
    ['v=next', 'v', 'next', 'unknown-value'],
    ['dv=yesterday', 'dv', 'yesterday', 'unknown-value'],
    ['open=linkerd.gone', 'open', 'linkerd.gone', 'unknown-value'],
    ['level=%3Cscript%3Ealert(1)%3C/script%3E', 'level', '<script>alert(1)</script>', 'unknown-value'],
    ['w=overhead:9', 'w', 'overhead:9', 'out-of-bounds'],
    ['set=linkerd.base-memory:x', 'set', 'linkerd.base-memory:x', 'not-a-number'],
    ['k8s=latest', 'k8s', 'latest', 'unknown-value'],
  ])('%s is named', (search, key, value, reason) => {
    expect(decode(search).notices).toContainEqual({ key, value, reason })
  })

  it('is told in words what has gone', () => {
    expect(decode('mesh=osm&need=gone&open=linkerd.gone&own=1').notices.map(noticeText)).toEqual([
      'The mesh “osm” is not known here and was left out.',
      'mesh: nothing that is known is left, so the default was taken.',
      'The need “gone” is not known here and was left out.',
      'own: “1” is not known here and was left out.',
      'The cell “linkerd.gone” is not known here and was left out.',
    ])
  })

  it('is told in words that a version says nothing', () => {
    expect(decode('v=&dv=&k8s=&own=').notices.map(noticeText)).toEqual([
      'The version of the link format is empty and was left out.',
      '“own” is empty and was left out.',
      'The Kubernetes version is empty and was left out.',
      'The dataset version is empty and was left out.',
    ])
    expect(decode('v=2').notices.map(noticeText)).toEqual([
      'The link was made for version 2 of the link format; it was read as version 1.',
    ])
  })

  it('takes the nearest number and the first of two values', () => {
    expect(decode('pods=0').scenario.workload.pods).toBe(1)
    expect(decode('pods=9999999999999999999').scenario.workload.pods).toBe(200_000)
    expect(decode('pods=5&pods=7').scenario.workload.pods).toBe(5)
    expect(decode('services=10&known=11').scenario.workload.knownServices).toBe(10)
  })

  it('reads what is whole in a broken encoding', () => {
    expect(decode('q=caf%C3%A9%zz%E0%A4').view.q).toBe('café%zz%E0%A4')
  })

  it('reads a link that was copied out of HTML source', () => {
    const { scenario, view, notices } = decode('pods=900&amp;cat=traffic')
    expect([scenario.workload.pods, view.cat, notices]).toEqual([900, ['traffic'], []])
  })

  it('says nothing of the keys of another page', () => {
    expect(decode('metric=cpu&a=must:mtls').notices).toEqual([])
    expect(decodeScenario('cat=traffic', vocabulary).notices).toEqual([])
  })

  it('keeps the end of a path that names a question or an option of old', () => {
    const { view, notices } = decodeLink('a=how-many:many,gone:yes,must:gone', DECIDE_PAGE, vocabulary)
    expect(view.a).toEqual([
      { question: 'how-many', option: 'many' },
      { question: 'must', option: UNKNOWN },
    ])
    expect(notices.map(noticeText)).toEqual([
      expect.stringMatching(/^The question “gone” is not asked any more/),
      expect.stringMatching(/^“must:gone” is no answer any more, and counts as “I don’t know”/),
    ])
  })

  it('answers 100 kB of junk at once, with no more notices than a person reads', () => {
    const junk = [
      'x'.repeat(100_000),
      '&=%'.repeat(33_000),
      `need=${'a,'.repeat(50_000)}`,
      `set=${'b:1,'.repeat(25_000)}`,
      `a=${'must:x,'.repeat(14_000)}`,
      Array.from({ length: 20_000 }, (_, place) => `k${place}=`).join('&'),
      `q=${'%F0%9F%98%80'.repeat(8_000)}`,
      `q=${'%'.repeat(100_000)}`,
      `${'%41'.repeat(33_000)}%`,
    ]
    for (const search of junk) {
      const { notices } = decode(search)
      expect(notices.length).toBeLessThanOrEqual(21)
      for (const { key, value } of notices) expect(key.length + value.length).toBeLessThan(200)
    }
  })
})
