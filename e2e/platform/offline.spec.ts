import { goOffline, keptPages, offlineTest, visitFirst } from '../support/offlineTest'
import { saveFile } from '../support/saveFile'
import { expect } from '../support/test'

// A first visit fetches the whole edition.
offlineTest.setTimeout(120_000)

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
    const record = await saveFile(page, () => page.getByRole('button', { name: 'Decision record' }).click())
    expect(record.name).toBe('adr-service-mesh.md')

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
