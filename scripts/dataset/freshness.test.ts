import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { findFreshness } from './freshness'
import { loadDataset } from './load'

const dataset = loadDataset()
const istio = { ...dataset, meshes: dataset.meshes.filter(({ id }) => id.startsWith('istio')) }
const linkerd = { ...dataset, meshes: dataset.meshes.filter(({ id }) => id === 'linkerd') }

let server: Server | undefined
afterEach(() => server?.close())

/** A stand-in for GitHub that knows these tags of every repository. */
async function standIn(tags: readonly string[], status = 200): Promise<{ api: string; asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const isTags = request.url?.includes('/tags')
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(tags.map((tag) => (isTags ? { name: tag } : { tag_name: tag }))))
  })
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready))
  const address = server?.address()
  return { api: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked }
}

describe('asking the projects for their newest release', () => {
  test('finds nothing to do while the line is the one that was checked', async () => {
    const { api, asked } = await standIn(['1.30.5', '1.31.4', '1.32.0-beta.0'])
    const { lines, exitCode } = await findFreshness(istio, { api, token: undefined })
    expect(exitCode).toBe(0)
    expect(lines[0]).toBe('Istio sidecar: newest tag 1.31.4, line 1.31; the claims describe 1.31.1.')
    expect(asked).toHaveLength(2)
  })

  test('says that a line is new, though no claim is stale yet', async () => {
    const { api } = await standIn(['1.32.0', '1.31.4'])
    const { lines, exitCode } = await findFreshness(istio, { api, token: undefined })
    expect(exitCode).toBe(1)
    expect(lines.join('\n')).toContain(
      'Line 1.32 is new: put it first in releases.lines of data/meshes/istio-ambient.json.',
    )
    expect(lines.join('\n')).not.toContain('Check again')
  })

  test('lists the claims once two lines have come', async () => {
    const { api } = await standIn(['1.32.0', '1.31.4'])
    const mesh = structuredClone(istio.meshes[0])
    if (!mesh?.claims.jwt) throw new Error('The mesh has no claim on jwt.')
    mesh.claims.jwt.checkedAt = '1.30'
    const { lines } = await findFreshness({ ...istio, meshes: [mesh] }, { api, token: undefined })
    expect(lines).toContain('  Check again (1): jwt.')
  })

  test('reads the edge tags of Linkerd', async () => {
    const { api } = await standIn(['edge-26.11.2', 'edge-26.8.3', 'stable-2.14.10'])
    const { lines, exitCode } = await findFreshness(linkerd, { api, token: undefined })
    expect(lines[0]).toContain('newest tag edge-26.11.2, line 2.20')
    expect(exitCode).toBe(0)
  })

  test('says that no tag fits the rule', async () => {
    const { api } = await standIn(['nightly'])
    const { lines, exitCode } = await findFreshness(linkerd, { api, token: undefined })
    expect(lines[0]).toContain('none of 2 tags fits')
    expect(exitCode).toBe(2)
  })

  test('says plainly that there is no network', async () => {
    const { lines, exitCode } = await findFreshness(linkerd, { api: 'http://127.0.0.1:9', token: undefined })
    expect(exitCode).toBe(2)
    expect(lines[0]).toMatch(
      /^Linkerd: could not ask http:\/\/127\.0\.0\.1:9 for linkerd\/linkerd2: no answer/,
    )
    expect(lines.at(-1)).toContain('Without a network')
  })

  test('names a status that is no answer', async () => {
    const { api } = await standIn([], 403)
    expect((await findFreshness(linkerd, { api, token: undefined })).lines[0]).toContain('status 403')
  })
})
