// An internal mirror, built as its README says: a seventh mesh that is data alone, under a sub-path, in a copy of the
// project so that nothing of it leaks into the site that the other tests look at.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenLinks } from '../e2e/support/links'
import { sitemapPaths } from '../e2e/support/pages'
import { createSiteServer } from '../scripts/server/createSiteServer'
import { CHROMIUM_FLAGS, ensureChromium, findChromium } from '../scripts/support/chromium'

const BASE_PATH = '/which-mesh'
const MESH = 'seventh-mesh'
const LEFT_OUT = new Set(['node_modules', '.git', '.next', '.cache', 'out', 'test-results'])

let copy: string
let out: string
let server: Server

/** Links to the same files where the disk allows it: a copy of all packages would take longer than the build. */
const copyPackages = () => {
  const linked = spawnSync('cp', ['-al', 'node_modules', join(copy, 'node_modules')])
  if (linked.status !== 0)
    cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true })
}

const runIn = (command: string, args: readonly string[]): string => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    BASE_PATH,
    DATA_DIR: 'own-data',
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  return stdout
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'mirror-'))
  for (const name of readdirSync('.')) {
    if (!LEFT_OUT.has(name)) cpSync(name, join(copy, name), { recursive: true })
  }
  copyPackages()
  cpSync('data', join(copy, 'own-data'), { recursive: true })
  const repository = 'https://git.example.com/platform/seventh-mesh'
  runIn('npm', ['run', '-s', 'new:mesh', '--', MESH, '--name', 'Seventh Mesh', '--repository', repository])
  runIn(process.execPath, ['scripts/build.mjs'])
  out = join(copy, 'out')
  server = createSiteServer({ root: out, basePath: BASE_PATH }).listen(0, '127.0.0.1')
  await once(server, 'listening')
}, 400_000)

afterAll(() => {
  server?.close()
  rmSync(copy, { recursive: true, force: true })
})

const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')

test('a mesh that is data alone has its page, its comparisons, its column and its own colour', () => {
  const paths = sitemapPaths(out, BASE_PATH)
  expect(paths).toContain(`/meshes/${MESH}/`)
  expect(paths.filter((path) => path.startsWith('/compare/') && path.includes(MESH))).toHaveLength(6)
  expect(page(`/meshes/${MESH}/`)).toContain('Seventh Mesh')
  const { counts } = JSON.parse(readFileSync(join(out, 'api/v1/index.json'), 'utf8'))
  expect(counts.meshes).toBe(7)
  const colours = readdirSync(join(copy, 'own-data/meshes')).map(
    (file) => JSON.parse(readFileSync(join(copy, 'own-data/meshes', file), 'utf8')).colour.light,
  )
  expect(new Set(colours).size).toBe(7)
})

test('nothing of the mirror changed the data of the project', () => {
  expect(existsSync(`data/meshes/${MESH}.json`)).toBe(false)
  expect(existsSync(join(copy, 'data/meshes', `${MESH}.json`))).toBe(false)
})

test('every link stays under the sub-path and leads somewhere', () => {
  expect(brokenLinks({ out, basePath: BASE_PATH })).toEqual([])
})

test('the worker and the manifest belong to the sub-path', () => {
  const kept = [...readFileSync(join(out, 'sw.js'), 'utf8').matchAll(/url:"([^"]+)"/g)].map(([, url]) => url)
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter((url) => !url?.startsWith(`${BASE_PATH}/`))).toEqual([])
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.webmanifest'), 'utf8'))
  expect([manifest.start_url, manifest.scope]).toEqual([`${BASE_PATH}/`, `${BASE_PATH}/`])
})

test('the mirror works in a browser: the seventh column is shown, and no request leaves the sub-path', async () => {
  await ensureChromium()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const tab = await browser.newPage()
    const faults: string[] = []
    tab.on('pageerror', (error) => faults.push(error.message))
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    tab.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith(`${BASE_PATH}/`))
        faults.push(`asked for ${request.url()}`)
    })
    const address = server.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    await tab.goto(`${origin}${BASE_PATH}/matrix/?mesh=${MESH},linkerd`)
    await tab.locator(`td[data-mesh="${MESH}"]`).first().waitFor()
    await tab.locator(`a[href^="${BASE_PATH}/meshes/"], a[href="${BASE_PATH}/"]`).first().click()
    await tab.waitForLoadState('networkidle')
    expect(faults).toEqual([])
  } finally {
    await browser.close()
  }
})
