import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright/test'
import { createSiteServer } from '../../scripts/server/createSiteServer'
import { buildWorker } from '../../scripts/sw/buildWorker'
import { OUT } from './pages'
import { test } from './test'

const basePath = process.env.BASE_PATH ?? ''

// For tests of the service worker: each has a server, and so an origin, of its own: it can be changed or switched off without touching the others.
interface Host {
  root: string
  address: string
  stop: () => Promise<void>
  /** Serves what is in `root` now. */
  restart: () => Promise<void>
}

const host = async (): Promise<Host> => {
  const root = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(OUT, root, { recursive: true })
  let server: Server
  const listen = async (port: number) => {
    server = createSiteServer({ root, basePath })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const bound = server.address()
    return typeof bound === 'object' && bound ? bound.port : 0
  }
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  const port = await listen(0)
  return {
    root,
    address: `http://127.0.0.1:${port}${basePath}`,
    stop: async () => {
      await stop()
      rmSync(root, { recursive: true, force: true })
    },
    restart: async () => {
      await stop()
      await listen(port)
    },
  }
}

export const offlineTest = test.extend<{ site: Host }>({
  serviceWorkers: 'allow',
  expectedComplaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED|net::/,
  baseURL: async ({ site }, use) => use(`${site.address}/`),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  site: async ({}, use) => {
    const site = await host()
    await use(site)
    await site.stop()
  },
})

/** Opens the page and waits until the worker has kept the edition and serves it. */
export const visitFirst = async (page: Page, site: Host, path = '/') => {
  await page.goto(site.address + path)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })
}

/** Writes a file of the site anew; its compressed forms would be those of the old one. */
const rewrite = (site: Host, path: string, change: (text: string) => string) => {
  const file = join(site.root, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  for (const suffix of ['.br', '.gz']) rmSync(file + suffix, { force: true })
}

export const publishWorker = async (site: Host, enabled: boolean) => {
  await buildWorker({ out: site.root, basePath, enabled })
  rewrite(site, 'sw.js', (text) => text)
  await site.restart()
}

/** A next edition, as a build with other data makes it. */
export const publishNext = async (site: Host) => {
  rewrite(site, 'index.html', (html) => html.replace('<main', '<main data-edition="next"'))
  rewrite(site, 'api/v1/index.json', (json) => json.replace(/("version": ?")[^"]*"/, '$12099.1.1"'))
  await publishWorker(site, true)
}

export const checkForNext = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })

export const takeNext = (page: Page) =>
  page.locator('[data-update-prompt]').getByRole('button', { name: 'Reload' }).click({ timeout: 20_000 })

/** Addresses of the pages that were kept because they were visited. */
export const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async (base) => {
    const requests = await (await caches.open('which-mesh-pages')).keys()
    return requests.map(({ url }) => url.replace(location.origin + base, '')).sort()
  }, basePath)

export const goOffline = (context: BrowserContext) => context.setOffline(true)
