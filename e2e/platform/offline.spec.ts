import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright/test'
import { createSiteServer } from '../../scripts/server/createSiteServer'
import { buildWorker } from '../../scripts/sw/buildWorker'
import { OUT } from '../support/pages'
import { expect, test } from '../support/test'

const basePath = process.env.BASE_PATH ?? ''

// Each test has a server, and so an origin, of its own: it can be changed or switched off without touching the others.
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

const offlineTest = test.extend<{ site: Host }>({
  baseURL: async ({ site }, use) => use(`${site.address}/`),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  site: async ({}, use) => {
    const site = await host()
    await use(site)
    await site.stop()
  },
})

// A first visit fetches the whole edition, and some of these make two.
offlineTest.setTimeout(120_000)

offlineTest.use({
  serviceWorkers: 'allow',
  expectedComplaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED|net::/,
})

/** Opens the page and waits until the worker has kept the edition and serves it. */
const visitFirst = async (page: Page, site: Host, path = '/') => {
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

const publishWorker = async (site: Host, enabled: boolean) => {
  await buildWorker({ out: site.root, basePath, enabled })
  rewrite(site, 'sw.js', (text) => text)
  await site.restart()
}

/** A next edition, as a build with other data makes it. */
const publishNext = async (site: Host) => {
  rewrite(site, 'index.html', (html) => html.replace('<main', '<main data-edition="next"'))
  rewrite(site, 'api/v1/index.json', (json) => json.replace(/("version": ?")[^"]*"/, '$12099.1.1"'))
  await publishWorker(site, true)
}

const checkForNext = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })

const takeNext = (page: Page) =>
  page.locator('[data-update-prompt]').getByRole('button', { name: 'Reload' }).click({ timeout: 20_000 })

/** Addresses of the pages that were kept because they were visited. */
const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async (base) => {
    const requests = await (await caches.open('which-mesh-pages')).keys()
    return requests.map(({ url }) => url.replace(location.origin + base, '')).sort()
  }, basePath)

const goOffline = (context: BrowserContext) => context.setOffline(true)

offlineTest(
  'after one visit the top-level pages and the data open offline',
  async ({ page, context, site }) => {
    await visitFirst(page, site)
    await goOffline(context)
    for (const path of ['/', '/matrix/?q=mtls', '/landscape/']) {
      await page.goto(site.address + path)
      await expect(page.locator('h1')).toBeVisible()
    }
    await page.reload()
    await expect(page.locator('h1')).toBeVisible()
    const kept = await page.evaluate(async (address) => {
      const names = ['index', 'claims', 'capabilities/access-logs']
      const responses = await Promise.all(names.map((name) => fetch(`${address}/api/v1/${name}.json`)))
      return responses.map(({ ok }) => ok)
    }, site.address)
    expect(kept).toEqual([true, true, true])
  },
)

offlineTest(
  'what is loaded only when it is asked for is there offline too',
  async ({ page, context, site }) => {
    await visitFirst(page, site)
    await goOffline(context)

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calculator' }).click()
    await expect(page.getByRole('table', { name: 'Overhead by mesh' })).toBeVisible()
    for (const chart of await page.getByRole('figure').all()) {
      await chart.scrollIntoViewIfNeeded()
      await expect(chart.locator('svg').first()).toBeVisible()
    }
    await page.locator('[data-opens="explanation"]').first().click()
    const explanation = page.getByRole('dialog', { name: /where does this come from/ })
    await expect(explanation.getByText(/\d+ measurements from \d+ rigs?/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator('[data-opens="import"]').first().click()
    await page.locator('dialog[open] input[type=file]').setInputFiles('lib/cluster/samples/linkerd.json')
    await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Decide' }).click()
    await expect(page.locator('[data-tree-node]').first()).toBeAttached()
    const [record] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Decision record' }).click(),
    ])
    expect(record.suggestedFilename()).toBe('adr-service-mesh.md')

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrix' }).click()
    await page.locator('td[data-mesh="cilium"]').first().click()
    await expect(page.locator('dialog[open] a[data-source]').first()).toBeVisible()
  },
)

offlineTest(
  'a page that was visited opens offline, one that was not says so',
  async ({ page, context, site }) => {
    // The very first page of all was asked for before there was a worker to keep it.
    await visitFirst(page, site, '/meshes/kuma/?pods=900')
    await page.goto(`${site.address}/meshes/linkerd/?pods=900`)
    await expect.poll(() => keptPages(page)).toEqual(['/meshes/kuma/', '/meshes/linkerd/'])
    await goOffline(context)
    for (const [path, name] of [
      ['/meshes/linkerd/', 'Linkerd'],
      ['/meshes/kuma/', 'Kuma'],
    ]) {
      await page.goto(site.address + path)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? '')
    }
    await page.goto(`${site.address}/meshes/consul/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('not kept')
  },
)

offlineTest('a page of the last edition does not outlive its scripts', async ({ page, context, site }) => {
  await visitFirst(page, site)
  await page.goto(`${site.address}/meshes/linkerd/`)
  await page.goto(`${site.address}/landscape/`)
  await page.waitForTimeout(3_500)
  await publishNext(site)
  await checkForNext(page)
  await Promise.all([page.waitForEvent('load'), takeNext(page)])
  await expect.poll(() => keptPages(page)).toEqual([])
  await goOffline(context)
  await page.goto(`${site.address}/meshes/linkerd/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not kept')
})

offlineTest('the next dataset is offered, and taken only at the reader’s word', async ({ page, site }) => {
  await visitFirst(page, site)
  await page.waitForTimeout(3_500)
  await publishNext(site)
  await checkForNext(page)
  const prompt = page.locator('[data-update-prompt]')
  await expect(prompt).toContainText('A new dataset is available: 2099.1.1', { timeout: 20_000 })
  // Another page, and this one anew: still the edition that is being read.
  await page.goto(`${site.address}/`)
  await expect(page.locator('main[data-edition="next"]')).toHaveCount(0)
  await expect(prompt.getByRole('button', { name: 'Reload' })).toBeVisible({ timeout: 20_000 })
  await prompt.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('main[data-edition="next"]')).toHaveCount(1)
})

offlineTest(
  'a second tab is told when the first has taken the next edition, and stays as it is',
  async ({ page, context, site }) => {
    await visitFirst(page, site)
    const second = await context.newPage()
    await second.goto(`${site.address}/matrix/`)
    await second.waitForTimeout(4_000)
    await publishNext(site)
    await checkForNext(page)
    await takeNext(page)
    await expect(page.locator('main[data-edition="next"]')).toHaveCount(1)
    await expect(second.locator('[data-update-prompt]')).toContainText('edition', { timeout: 10_000 })
    expect(second.url()).toContain('/matrix/')
  },
)

offlineTest('a cache that has lost its files is made good from the network', async ({ page, site }) => {
  await visitFirst(page, site)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) await cache.delete(request)
    }
  })
  await page.goto(`${site.address}/matrix/`)
  await expect(page.locator('h1')).toBeVisible()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.goto(`${site.address}/`)
  await expect(page.locator('h1')).toBeVisible()
})

offlineTest('a full disk leaves the site working from the network', async ({ page, context, site }) => {
  const session = await context.newCDPSession(page)
  const origin = new URL(site.address).origin
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 64 * 1024 })
  await page.goto(`${site.address}/`)
  await page.waitForTimeout(6_000)
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  expect(usage).toBeLessThan(10_000_000)
  await page.goto(`${site.address}/matrix/`)
  await expect(page.locator('h1')).toBeVisible()
})

offlineTest(
  'a disk that fills up later does not stop a page from opening',
  async ({ page, context, site }) => {
    await visitFirst(page, site)
    const session = await context.newCDPSession(page)
    const origin = new URL(site.address).origin
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.goto(`${site.address}/meshes/linkerd/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Linkerd')
    expect(await keptPages(page)).toEqual([])
    await goOffline(context)
    await page.goto(`${site.address}/matrix/`)
    await expect(page.locator('h1')).toBeVisible()
  },
)

offlineTest('the host can take the worker away with one setting', async ({ page, site }) => {
  await visitFirst(page, site)
  await publishWorker(site, false)
  await checkForNext(page)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 15_000,
    })
    .toBe(0)
  const left = await page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('which-mesh')),
  )
  expect(left).toEqual([])
})
