import {
  checkForNext,
  goOffline,
  keptPages,
  offlineTest,
  publishNext,
  publishWorker,
  takeNext,
  visitFirst,
} from '../support/offlineTest'
import { expect } from '../support/test'

// Each fetches a whole edition, and most of them two.
offlineTest.setTimeout(120_000)

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
