import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fileOf, readAll } from './fixture'
import { ClusterError, type ClusterProblem } from './problem'
import { readCluster } from './readCluster'

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url))

async function problemOf(...contents: (Uint8Array | string)[]): Promise<ClusterProblem> {
  const error = await readAll(...contents).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ClusterError)) throw new Error(`expected a ClusterError, got ${error}`)
  return error.problem
}

describe('what is wrong with a file is said, with the way out', () => {
  const good = sample('none.json').toString()
  const cases: [string, Uint8Array | string, string, RegExp][] = [
    ['an empty file', '', 'empty-file', /empty file/],
    ['white space alone', ' \n\t', 'empty-file', /empty file/],
    ['JSON that breaks off', good.slice(0, 40_000), 'truncated', /breaks off after \d+ whole/],
    ['gzip that breaks off', gzipSync(good).subarray(0, 2000), 'truncated', /gzip/],
    ['a page instead of the dump', '<!DOCTYPE html><title>Sign in</title>', 'web-page', /HTML/],
    [
      'another kind',
      '{"kind":"Deployment","metadata":{"name":"a"}}',
      'wrong-kind',
      /no Pod, but 1 Deployment/,
    ],
    ['nodes alone', JSON.stringify({ kind: 'Node', metadata: { name: 'a' } }), 'no-pods', /1 Node/],
    ['an empty list', '{"kind":"List","items":[]}', 'empty-list', /nothing in it/],
    ['an empty list in YAML', 'apiVersion: v1\nitems: []\nkind: List\n', 'empty-list', /nothing in it/],
    ['nothing found', 'No resources found\n', 'empty-list', /No resources found/],
    ['an error of kubectl', 'error: You must be logged in to the server', 'kubectl-message', /error message/],
    [
      'a lost connection',
      'The connection to the server localhost:8080 was refused',
      'kubectl-message',
      /error/,
    ],
    ['the table for people', 'NAMESPACE  NAME  READY  STATUS\nshop  a  1/1  Running\n', 'table', /table/],
    ['top of nodes', 'NAME   CPU(cores)   CPU(%)   MEMORY(bytes)\na 1m 1% 2Mi\n', 'wrong-top', /containers/],
    [
      'top without containers',
      'NAMESPACE  NAME  CPU(cores)  MEMORY(bytes)\nx a 1m 1Mi\n',
      'wrong-top',
      /containers/,
    ],
    ['top alone', sample('istio-sidecar.top.txt'), 'top-alone', /alone/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'binary', /PNG/],
    ['an archive', Buffer.from('PK\u0003\u0004....'), 'binary', /ZIP/],
    ['a binary file', Buffer.from([1, 2, 3, 0, 0, 0, 9]), 'binary', /binary/],
    ['a letter', 'Dear all, please find the cluster below', 'unknown-text', /neither JSON nor YAML/],
    ['broken YAML', 'kind: Pod\n  metadata: [\n', 'malformed', /YAML/],
    ['too much YAML', `kind: Pod\n${'# \n'.repeat(7_000_001)}`, 'yaml-too-large', /20 MB of YAML/],
    ['an item without end', `{"items":[{"a":"${'x'.repeat(34_000_000)}"}]}`, 'too-large', /32 MiB/],
  ]

  test.each(cases)('%s', async (_, content, code, found) => {
    const problem = await problemOf(content)
    expect(problem.code).toBe(code)
    expect(problem.found).toMatch(found)
    expect(problem.expected).toContain('kubectl')
    expect(problem.remedy).not.toBe('')
    expect(problem.file).toBe('file 1')
  })

  test('of several files the message names the one with the fault', async () => {
    expect((await problemOf(good, '<html>')).file).toBe('file 2')
  })

  test('a file that cannot be read is a problem like any other', async () => {
    const broken = {
      name: 'gone.json',
      // biome-ignore lint/correctness/useYield: a source that fails before its first byte.
      async *chunks(): AsyncGenerator<Uint8Array> {
        throw new DOMException('gone', 'NotReadableError')
      },
    }
    await expect(readCluster([broken])).rejects.toMatchObject({
      problem: { code: 'unreadable', file: 'gone.json' },
    })
  })

  test('reading can be stopped between two chunks', async () => {
    const stop = new AbortController()
    const reading = readCluster([fileOf(good, 'a')], {
      signal: stop.signal,
      onProgress: (bytes) => bytes > 5000 && stop.abort(),
    })
    await expect(reading).rejects.toMatchObject({ problem: { code: 'cancelled' } })
  })
})
