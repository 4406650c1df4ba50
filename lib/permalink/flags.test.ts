import { describe, expect, it } from 'vitest'
import { readFlags } from './flags'

const own = { values: ['cluster'], switches: ['json'] }
const read = (line: string) => readFlags(line.split(' ').filter(Boolean), own)

describe('readFlags', () => {
  it('turns flags into the query string of a link, and keeps the command’s own apart', () => {
    expect(read('--pods 900 --nodes=40 --mesh linkerd,cilium --json --cluster dump.json')).toEqual({
      ok: true,
      search: 'pods=900&nodes=40&mesh=linkerd,cilium',
      values: new Map([['cluster', 'dump.json']]),
      switches: new Set(['json']),
    })
    expect(read('')).toMatchObject({ ok: true, search: '' })
  })

  it('escapes what a query string could not hold', () => {
    expect(readFlags(['--need', 'a&pods=1'])).toMatchObject({ ok: true, search: 'need=a%26pods%3D1' })
  })

  it('takes a negative number for a value, not for a flag', () => {
    expect(read('--pods -5')).toMatchObject({ ok: true, search: 'pods=-5' })
  })

  it.each([
    ['--pod 5', 'unknown flag --pod;'],
    ['--cat traffic', 'unknown flag --cat;'],
    ['--__proto__ 5', 'is not a flag'],
    ['900', '"900" is not a flag'],
    ['-p 900', '"-p" is not a flag'],
    ['--pods', '--pods needs a value'],
    ['--pods --json', '--pods needs a value'],
    ['--pods 5 --pods 6', '--pods is given twice'],
    ['--json=1', '--json takes no value'],
  ])('%s gets one clear line', (line, message) => {
    const flags = read(line)
    expect(flags).toMatchObject({ ok: false, message: expect.stringContaining(message) })
    expect(flags.ok || flags.message.includes('\n')).toBe(false)
  })
})
