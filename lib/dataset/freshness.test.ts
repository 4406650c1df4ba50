import { describe, expect, test } from 'vitest'
import { compareLines, isStale, lineOfTag, newestRelease } from './freshness'
import type { Mesh, TagRule } from './types'

const LINKERD: TagRule = {
  pattern: '^(?:version|stable)-(\\d+\\.\\d+)(?:\\.\\d+)?$',
  starts: {
    pattern: '^edge-(\\d+)\\.(\\d+)\\.(\\d+)$',
    tags: [
      { line: '2.20', tag: 'edge-26.6.3' },
      { line: '2.19', tag: 'edge-25.10.7' },
    ],
  },
  explain: 'Edge tags name no line.',
}
const ISTIO: TagRule = { pattern: '^(\\d+\\.\\d+)\\.\\d+$', starts: null, explain: 'x.y.z is line x.y.' }

const mesh: Pick<Mesh, 'releases'> = {
  releases: {
    version: '1.31.1',
    date: '2026-09-21',
    lines: ['1.31', '1.30', '1.29', '1.9'],
    tagRule: ISTIO,
    evidence: [],
  },
}

describe('the line of a tag', () => {
  test.each([
    ['1.31.1', ISTIO, '1.31'],
    ['1.31.0-rc.0', ISTIO, null],
    ['version-2.20', LINKERD, '2.20'],
    ['stable-2.14.10', LINKERD, '2.14'],
    ['edge-26.6.3', LINKERD, '2.20'],
    ['edge-26.8.3', LINKERD, '2.20'],
    ['edge-26.10.1', LINKERD, '2.20'],
    ['edge-26.6.2', LINKERD, '2.19'],
    ['edge-25.10.7', LINKERD, '2.19'],
    ['edge-25.9.9', LINKERD, null],
    ['nightly', LINKERD, null],
  ])('%s', (tag, rule, line) => {
    expect(lineOfTag(tag, rule)).toBe(line)
  })
})

describe('the newest release', () => {
  test('is found among tags in any order, by number and not by letter', () => {
    expect(newestRelease(['1.9.9', '1.31.0', '1.31.10', '1.31.9', '1.32.0-beta.1'], ISTIO)).toEqual({
      tag: '1.31.10',
      line: '1.31',
    })
  })

  test('of Linkerd is the version tag of a line that the file does not know yet', () => {
    expect(newestRelease(['edge-26.11.1', 'version-2.21', 'edge-26.8.3'], LINKERD)?.line).toBe('2.21')
  })

  test('is nothing where no tag fits', () => {
    expect(newestRelease(['main', 'v1'], ISTIO)).toBeNull()
  })
})

describe('a claim', () => {
  test.each([
    ['1.31', undefined, false],
    ['1.30', undefined, false],
    ['1.29', undefined, true],
    ['1.9', undefined, true],
    ['1.31', '1.32', false],
    ['1.30', '1.32', true],
    ['1.30', '1.31', false],
    ['0.1', undefined, true],
  ])('checked at %s, with %s the newest line, is stale: %s', (checkedAt, newestLine, stale) => {
    expect(isStale({ checkedAt }, mesh, newestLine)).toBe(stale)
  })
})

test('lines are ordered by their numbers', () => {
  expect(['1.9', '1.31', '2.0', '1.10'].sort(compareLines)).toEqual(['1.9', '1.10', '1.31', '2.0'])
})
