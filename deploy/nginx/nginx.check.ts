// The configuration that ships, run by the real nginx: Debian's packages, unprivileged, on a loopback port.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMON_HEADERS, headersFor } from '../../scripts/server/headers'
import { ask as askAt } from '../../scripts/support/ask'
import { ensureNginx, type RunningNginx, startNginx } from '../../scripts/support/nginx'

const OUT = 'out'
const hasNginx = await ensureNginx()
if (!hasNginx)
  console.error('SKIPPED: nginx-light and libnginx-mod-http-brotli-static are not to be had here.')
const run = test.skipIf(!hasNginx)

let nginx: RunningNginx | undefined

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askAt(nginx?.port, path, headers, method)

beforeAll(async () => {
  if (hasNginx) nginx = await startNginx(OUT)
})

afterAll(() => nginx?.stop())

const hashedScript = () => {
  const name = readdirSync(join(OUT, '_next/static/chunks')).find((name) => name.endsWith('.js'))
  return `/_next/static/chunks/${name}`
}

run('every kind of file carries exactly the headers that our own server gives', async () => {
  const files: [string, string][] = [
    ['/', '/index.html'],
    ['/matrix/?q=mtls', '/matrix/index.html'],
    ['/sw.js', '/sw.js'],
    [hashedScript(), hashedScript()],
    ['/api/v1/index.json', '/api/v1/index.json'],
    ['/api/v1/matrix.csv', '/api/v1/matrix.csv'],
    ['/matrix/index.txt', '/matrix/index.txt'],
    ['/manifest.webmanifest', '/manifest.webmanifest'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/og/home.png', '/og/home.png'],
  ]
  for (const [path, file] of files) {
    const { status, headers } = await ask(path)
    expect(status, path).toBe(200)
    expect(headers, path).toMatchObject(headersFor(file))
  }
})

run('errors carry the security headers too', async () => {
  for (const path of ['/nowhere/', '/.build-stamp', `/${'a'.repeat(300)}`]) {
    const { status, headers } = await ask(path)
    expect(status).toBe(404)
    expect(headers).toMatchObject(COMMON_HEADERS)
    expect(headers['cache-control']).toBe('no-cache')
  }
})

run('the version of nginx is not told', async () => {
  expect((await ask('/nowhere/')).headers.server).toBe('nginx')
})

run('the compressed forms of the build are sent by Accept-Encoding', async () => {
  const plain = await ask('/matrix/')
  const br = await ask('/matrix/', { 'accept-encoding': 'gzip, deflate, br' })
  const gzip = await ask('/matrix/', { 'accept-encoding': 'gzip' })
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
  expect(br.body.equals(readFileSync(join(OUT, 'matrix/index.html.br')))).toBe(true)
  for (const { headers } of [br, gzip]) expect(headers.vary).toMatch(/accept-encoding/i)
})

run('an unchanged file is answered with 304', async () => {
  const { headers } = await ask('/', { 'accept-encoding': 'br' })
  const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(again.headers['cache-control']).toBe('no-cache')
})

run('a range of bytes is sent alone', async () => {
  const { status, headers, body } = await ask('/', { range: 'bytes=0-14' })
  expect([status, body.toString()]).toEqual([206, '<!DOCTYPE html>'])
  expect(headers['content-range']).toMatch(/^bytes 0-14\/\d+$/)
  expect((await ask('/', { range: 'bytes=99999999-' })).status).toBe(416)
})

run('HEAD says what GET would, without the body', async () => {
  const get = await ask('/matrix/', { 'accept-encoding': 'br' })
  const head = await ask('/matrix/', { 'accept-encoding': 'br' }, 'HEAD')
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(get.body.length),
  ])
})

run('a folder without its slash moves there and keeps the query', async () => {
  const { status, headers } = await ask('/matrix?q=a%20b')
  expect([status, headers.location]).toEqual([301, '/matrix/?q=a%20b'])
})

run('what is not there gets the page that helps, a folder without a page too', async () => {
  for (const path of ['/nowhere/', '/_next/', '/index.html.br', '/matrix/index.html.gz']) {
    const { status, body } = await ask(path)
    expect([path, status]).toEqual([path, 404])
    expect(body.equals(readFileSync(join(OUT, '404.html')))).toBe(true)
  }
})

run.each([
  ['/../package.json', [400]],
  ['/%2e%2e/%2e%2e/etc/passwd', [400]],
  ['/matrix/..%2f..%2fetc/passwd', [400]],
  ['/matrix%5c..%5cindex.html', [400]],
  ['/%00', [400, 404]],
  ['/%zz', [400]],
  ['//elsewhere.example', [404]],
  [`/matrix/?q=${'a'.repeat(8_000)}`, [200]],
  [`/matrix/?q=${'a'.repeat(40_000)}`, [414]],
])('%.50s is answered with one of %j', async (path, statuses) => {
  const { status, headers } = await ask(path)
  expect(statuses).toContain(status)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

run('other methods are refused', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status, headers } = await ask('/', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  }
})

run('headers that are too large are refused, and nothing breaks', async () => {
  const { status } = await ask('/', { cookie: 'a'.repeat(40_000) })
  expect([400, 431]).toContain(status)
  expect((await ask('/healthz')).body.toString()).toBe('ok\n')
})

run('more people than it can answer at once wait, and none is turned away', async () => {
  const { requests, errors, timeouts, non2xx } = await autocannon({
    url: `http://127.0.0.1:${nginx?.port}/matrix/`,
    connections: 256,
    duration: 10,
    headers: { 'accept-encoding': 'br' },
  })
  expect(requests.total).toBeGreaterThan(1000)
  expect({ errors, timeouts, non2xx }).toEqual({ errors: 0, timeouts: 0, non2xx: 0 })
})
