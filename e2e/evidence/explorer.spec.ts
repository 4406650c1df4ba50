import type { Page } from 'playwright/test'
import { longestTask } from '../support/longestTask'
import { saveFile } from '../support/saveFile'
import { expect, test } from '../support/test'

const table = (page: Page) => page.getByRole('table', { name: 'Measurements' })
const count = async (page: Page) => {
  const text = (await page.locator('[data-figure-count]').textContent()) ?? ''
  return Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', ''))
}

async function open(page: Page, timeout = 8000) {
  await page.goto('./evidence/')
  await page.getByRole('heading', { name: 'Every measurement' }).scrollIntoViewIfNeeded()
  await expect(table(page)).toBeVisible({ timeout })
}

test('the list is narrowed by filters and words, each with the number that it leaves', async ({ page }) => {
  await open(page)
  const all = await count(page)
  expect(all).toBeGreaterThan(500)
  const mesh = page.getByRole('combobox', { name: 'Mesh', exact: true })
  const option = await mesh.locator('option', { hasText: 'Linkerd' }).textContent()
  const promised = Number(/\((\d+)\)/.exec(option ?? '')?.[1])
  await mesh.selectOption('linkerd')
  await expect.poll(() => count(page)).toBe(promised)
  await page.getByLabel('Find').fill('edge-25.4.1')
  await expect.poll(() => count(page)).toBeLessThan(promised)
  await expect(table(page).getByRole('row').nth(1)).toContainText('Linkerd')
  await page.getByLabel('Find').fill('no such words')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(() => count(page)).toBe(all)
})

test('a vendor’s figures are marked by sign and word', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Who measured' }).selectOption('vendor-measured')
  const cell = table(page).getByRole('row').nth(1).getByRole('cell').nth(2)
  await expect(cell).toContainText('▲')
  await expect(cell).toContainText('Measured by a mesh vendor or project')
})

test('files hold exactly what is shown', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Mesh', exact: true }).selectOption('kuma')
  await expect.poll(() => count(page)).toBeLessThan(100)
  const shown = await count(page)
  const save = (name: string) => saveFile(page, () => page.getByRole('button', { name }).click())
  const { measurements } = JSON.parse((await save('Save what is shown as JSON')).text)
  expect(measurements).toHaveLength(shown)
  const { text: csv } = await save('Save what is shown as CSV')
  expect(csv.trimEnd().split('\r\n')[0]).toMatch(/^id,mesh,version/)
})

test('a link to one measurement opens its page, scrolls to it and marks it', async ({ page }) => {
  await page.goto('./evidence/#gsd-linkerd-60-dp-mem')
  const row = page.locator('tr[id="gsd-linkerd-60-dp-mem"]')
  await expect(row).toBeInViewport()
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(/#gsd-linkerd-60-dp-mem$/)
})

test('one of the worst misses leads to its row, over filters that hide it', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Mesh', exact: true }).selectOption('consul')
  await expect.poll(() => count(page)).toBeLessThan(100)
  const miss = page
    .getByRole('region', { name: /worst misses/ })
    .getByRole('link')
    .first()
  const id = (await miss.textContent()) ?? ''
  await miss.click()
  await expect(page.locator(`tr[id="${id}"]`)).toBeInViewport()
})

test('the id of a row leads to it without a change of the list', async ({ page, watch }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Mesh', exact: true }).selectOption('linkerd')
  await expect.poll(() => count(page)).toBeLessThan(500)
  const shown = await count(page)
  const link = table(page).locator('tbody tr').nth(3).getByRole('link').first()
  const id = (await link.textContent()) ?? ''
  await link.click()
  await expect(table(page).locator('tr[aria-current=true]')).toContainText(id)
  expect(await count(page)).toBe(shown)
  await page.goto('./evidence/#left-out')
  expect(await count(page)).toBe(shown)
  await expect(page.getByRole('combobox', { name: 'Mesh', exact: true })).toHaveValue('linkerd')
  expect(watch.requests.filter((address) => address.endsWith('measurements.json'))).toHaveLength(1)
})

test('who searches after a link to one measurement stays at the search, and at the first page', async ({
  page,
}) => {
  await page.goto('./evidence/#gsd-linkerd-60-dp-mem')
  await expect(page.locator('tr[id="gsd-linkerd-60-dp-mem"]')).toBeInViewport()
  await page.getByRole('button', { name: 'Next' }).click()
  const find = page.getByLabel('Find')
  for (const words of ['linkerd', 'no such words', 'gsd linkerd']) {
    await find.fill('')
    await find.pressSequentially(words)
    await expect(find).toBeInViewport()
    await page.waitForTimeout(300)
    await expect(find).toBeInViewport()
  }
  await find.fill('linkerd')
  await expect(page.getByRole('navigation', { name: 'Pages of measurements' })).toContainText('1 to 25 of')
})

test('figures are plotted by mesh, or against a condition that sources state', async ({ page }) => {
  await open(page)
  const chart = page.getByRole('figure').filter({ hasText: 'What was measured' })
  await expect(chart.locator('svg.recharts-surface')).toBeVisible()
  await chart.getByRole('combobox', { name: 'Against' }).selectOption('connections')
  await expect(chart.getByRole('heading')).toContainText('against connections')
  await expect(chart.locator('svg.recharts-surface path[d]').first()).toBeVisible()
})

test('fifty thousand figures are filtered, and only a page of them is drawn', async ({ page, browser }) => {
  test.setTimeout(90_000)
  await page.route('**/api/v1/overhead/measurements.json', async (route) => {
    const real = await (await route.fetch()).json()
    const measurements = Array.from({ length: 50_000 }, (_, index) => ({
      ...real.measurements[index % real.measurements.length],
      id: `generated-${index}`,
      rig: `rig-${index % 900}`,
    }))
    await route.fulfill({ json: { ...real, measurements, relative: [] } })
  })
  await open(page, 30_000)
  expect(await count(page)).toBe(50_000)
  const drawn = page.locator('tbody tr[id^=generated]')
  await expect(drawn).toHaveCount(25)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  await page.getByRole('combobox', { name: 'Mesh', exact: true }).selectOption('cilium')
  await expect.poll(() => count(page)).toBeLessThan(50_000)
  // The processor's time: what else the machine does must not count.
  const { wall, own } = longestTask(await browser.stopTracing())
  console.log(`A filter over 50,000 figures: ${own} ms of work in ${wall} ms`)
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThan(1000)
  await expect(drawn).toHaveCount(25)
  await expect(drawn.first()).toContainText('Cilium')
  await page.goto('./evidence/#generated-43210')
  await expect(page.locator('#generated-43210')).toBeInViewport({ timeout: 30_000 })
})
