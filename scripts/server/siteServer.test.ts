import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask as askAt } from '../support/ask'
import { createSiteServer } from './createSiteServer'

const PAGE = `<!DOCTYPE html><p>${'words '.repeat(400)}</p>`
let root: string
let server: Server
let port: number

const put = (path: string, body: string | Buffer) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), body)
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'))
  put('index.html', PAGE)
  put('index.html.br', brotliCompressSync(PAGE))
  put('index.html.gz', gzipSync(PAGE))
  put('matrix/index.html', '<p>matrix</p>')
  put('404.html', '<p>lost</p>')
  put('sw.js', 'self')
  put('_next/static/chunks/a1b2.js', 'run()')
  put('api/v1/matrix.csv', 'a,b')
  put('.build-stamp', 'secret')
  server = createSiteServer({ root })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askAt(port, path, headers, method)

test('a clean address gets its page, with or without a query', async () => {
  for (const path of ['/', '/?q=mtls', '/matrix/?cat=security']) expect((await ask(path)).status).toBe(200)
})

test('a folder without its slash moves there and keeps the query', async () => {
  const { status, headers } = await ask('/matrix?q=a%20b')
  expect([status, headers.location]).toEqual([308, '/matrix/?q=a%20b'])
})

test.each([
  ['br, gzip', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['gzip', 'gzip'],
  ['*', 'br'],
])('Accept-Encoding %s is answered with %s', async (accept, expected) => {
  const { headers, body } = await ask('/', { 'accept-encoding': accept })
  expect(headers['content-encoding']).toBe(expected)
  expect(headers.vary).toBe('Accept-Encoding')
  expect((expected === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString()).toBe(PAGE)
})

test('without an Accept-Encoding the page comes as it is', async () => {
  const { headers, body } = await ask('/')
  expect(headers['content-encoding']).toBeUndefined()
  expect(body.toString()).toBe(PAGE)
})

test('an unchanged page is answered with 304, each encoding by its own tag', async () => {
  const { headers } = await ask('/', { 'accept-encoding': 'br' })
  const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': `W/"x", ${headers.etag}` })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect((await ask('/', { 'if-none-match': headers.etag ?? '' })).status).toBe(200)
  const since = { 'if-modified-since': headers['last-modified'] ?? '' }
  expect((await ask('/', since)).status).toBe(304)
})

test('a range of bytes is sent alone, uncompressed', async () => {
  const { status, headers, body } = await ask('/', { range: 'bytes=0-8', 'accept-encoding': 'br' })
  expect([status, body.toString(), headers['content-range']]).toEqual([
    206,
    '<!DOCTYPE',
    `bytes 0-8/${PAGE.length}`,
  ])
  expect((await ask('/', { range: 'bytes=-4' })).body.toString()).toBe('</p>')
  expect((await ask('/', { range: 'bytes=999999-' })).status).toBe(416)
  expect((await ask('/', { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200)
})

test('HEAD says what GET would, without the body', async () => {
  const get = await ask('/', { 'accept-encoding': 'br' })
  const head = await ask('/', { 'accept-encoding': 'br' }, 'HEAD')
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(get.body.length),
  ])
})

test('hashed files are kept for ever, pages and the worker are asked for again', async () => {
  const caching = async (path: string) => (await ask(path)).headers['cache-control']
  expect(await caching('/_next/static/chunks/a1b2.js')).toContain('immutable')
  expect(await caching('/')).toBe('no-cache')
  expect(await caching('/sw.js')).toBe('no-cache')
})

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/nowhere/', '/healthz', '/api/v1/matrix.csv', '/sw.js']) {
    const { headers } = await ask(path)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
  }
})

test('the data are for everybody, the pages for nobody else to load', async () => {
  const data = (await ask('/api/v1/matrix.csv')).headers
  expect([data['access-control-allow-origin'], data['content-type']]).toEqual([
    '*',
    'text/csv; charset=utf-8',
  ])
  expect((await ask('/')).headers['cross-origin-resource-policy']).toBe('same-origin')
})

test('what is not there gets the page that helps', async () => {
  const { status, body } = await ask('/nowhere/')
  expect([status, body.toString()]).toEqual([404, '<p>lost</p>'])
})

test.each([
  ['/../package.json', 400],
  ['/%2e%2e/package.json', 400],
  ['/matrix/..%2f..%2fpackage.json', 400],
  ['/matrix%5c..%5cindex.html', 400],
  ['/%00', 400],
  ['/%zz', 400],
  ['http://elsewhere/', 400],
  ['//elsewhere.example', 404],
  ['/.build-stamp', 404],
  ['/index.html.br', 404],
  ['/__proto__', 404],
  [`/matrix/?q=${'a'.repeat(8_000)}`, 200],
  [`/matrix/?q=${'a'.repeat(20_000)}`, 414],
  [`/matrix/?q=${'a'.repeat(60_000)}`, 431],
])('%.60s is answered with %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status)
})

test('other methods are refused by name', async () => {
  const { status, headers } = await ask('/', {}, 'POST')
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('the health endpoint says ok', async () => {
  expect((await ask('/healthz')).body.toString()).toBe('ok\n')
})

test('a site built for a sub-path answers under it alone', async () => {
  const inner = createSiteServer({ root, basePath: '/which-mesh' })
  inner.listen(0, '127.0.0.1')
  await once(inner, 'listening')
  const address = inner.address()
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const statusOf = async (path: string) => (await fetch(base + path, { redirect: 'manual' })).status
  expect(await statusOf('/which-mesh/matrix/')).toBe(200)
  expect(await statusOf('/which-mesh')).toBe(308)
  expect(await statusOf('/')).toBe(308)
  expect(await statusOf('/matrix/')).toBe(404)
  expect(await statusOf('/healthz')).toBe(200)
  inner.close()
})
