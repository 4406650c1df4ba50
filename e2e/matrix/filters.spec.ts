import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

test('each filter leaves the rows that the number beside it has promised', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  const all = await matrix.resultCount()
  for (const name of ['Security', 'Partial', 'Beta', 'Only differences']) {
    const filter = name.startsWith('Only') ? page.getByRole('switch', { name }) : matrix.filter(name)
    const promised = name.startsWith('Only') ? null : await matrix.promised(name)
    const before = await matrix.resultCount()
    await filter.check()
    const after = await matrix.resultCount()
    expect(after).toBeLessThanOrEqual(before)
    if (promised !== null) expect(after).toBe(promised)
    await matrix.expectCount(after)
  }
  await page.getByRole('button', { name: 'Clear all' }).click()
  await matrix.expectCount(all)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(matrix.filter('Security')).toBeChecked()
  expect(await matrix.resultCount()).toBeLessThan(all)
})

test('a category says how many of its rows are shown, and goes with the last', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  const bands = page.locator('.band:visible')
  await expect(bands).toHaveText(['Security 20 capabilities'])
  await matrix.filter('None').check()
  const count = await matrix.promised('Security')
  await matrix.filter('Security').uncheck()
  await matrix.filter('Security').check()
  await expect(bands).toHaveText([`Security ${await matrix.rows.count()} capabilities`])
  expect(await matrix.rows.count()).toBeLessThan(20)
  await matrix.filter('Security').uncheck()
  await matrix.expectCount(count)
  expect(await bands.count()).toBeGreaterThan(1)
})

for (const density of ['comfortable', 'compact']) {
  test(`of the rows that come back those in sight are not kept waiting, ${density}`, async ({ page }) => {
    const matrix = new MatrixPage(page)
    const settings = JSON.stringify({ version: 1, density, singleKeys: true, saved: [] })
    await page.addInitScript((text) => localStorage.setItem('which-mesh:settings', text), settings)
    await matrix.open()
    await expect(page.locator('html[data-density=compact]')).toHaveCount(density === 'compact' ? 1 : 0)
    const bottom = page.viewportSize()?.height ?? 0
    const firstToWait = async () => {
      await matrix.filter('Operations').check()
      await matrix.filter('Operations').uncheck()
      const waiting = page.locator('.matrix [data-later]')
      await expect(waiting.first()).toBeAttached()
      return waiting.evaluateAll((rows) => Math.min(...rows.map((row) => row.getBoundingClientRect().top)))
    }
    // Those that wait begin just below the edge: fewer would make the answer slow, more would be missed.
    expect(await firstToWait()).toBeGreaterThanOrEqual(bottom)
    expect(await firstToWait()).toBeLessThan(bottom + 300)
    // Beside the drawer columns are narrower and rows higher; without it they fit again.
    await page.locator('tr[data-capability] td a').first().focus()
    await page.keyboard.press('Enter')
    await expect(matrix.drawer).toBeVisible()
    await firstToWait()
    await page.keyboard.press('Escape')
    await expect(matrix.drawer).toBeHidden()
    await page.locator('.matrix-scroller').evaluate((scroller) => scroller.scrollTo(0, 0))
    expect(await firstToWait()).toBeGreaterThanOrEqual(bottom)
  })
}

test('one chip takes one filter away', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security&level=native')
  const both = await matrix.resultCount()
  await page.getByRole('button', { name: 'Remove the filter Native' }).click()
  expect(await matrix.resultCount()).toBeGreaterThanOrEqual(both)
  await matrix.expectAddress(/^\?cat=security$/)
})

test('rows that are the same everywhere fold into a line, which opens and is not counted', async ({
  page,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security&diff=1')
  const count = await matrix.resultCount()
  await matrix.expectCount(count)
  const line = page.locator('.fold button')
  const folded = Number((await line.textContent())?.match(/\d+/)?.[0])
  expect(count + folded).toBe(20)
  await line.click()
  await expect(matrix.rows).toHaveCount(20)
  await expect(page.locator('[data-result-count]')).toHaveText(String(count))
})

test('needs are marked by a star, counted in the heads, and can be all that is shown', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Must have: Automatic mTLS between meshed workloads' }).click()
  const cilium = page.getByRole('button', { name: 'Cilium: 0 of 1 needs met. Which and why' })
  await expect(page.getByRole('button', { name: 'Linkerd: 1 of 1 needs met. Which and why' })).toBeVisible()
  await cilium.click()
  const report = page.getByRole('dialog', { name: /Cilium: 0 of 1 needs/ })
  await expect(report).toContainText('Short (1)')
  await expect(report).toContainText('met if you accept partial')
  await page.keyboard.press('Escape')
  await page.getByRole('switch', { name: 'Only my needs' }).check()
  await matrix.expectCount(1)
  await matrix.expectAddress(/need=mtls-auto&mine=1/)
})

test('a need that is taken back among my needs leaves the focus at the next', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?need=jwt,mtls-auto&mine=1')
  await matrix.expectCount(2)
  const stars = page.locator('tr[data-capability]:visible .star')
  await stars.first().focus()
  await page.keyboard.press('Enter')
  await matrix.expectCount(1)
  await expect(stars).toBeFocused()
})

test('the picker of needs searches support rows and says what counts as met', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: '+ Add a need' }).click()
  const picker = page.getByRole('dialog', { name: 'What you need' })
  await picker.getByRole('textbox', { name: 'Find a capability' }).fill('jwt')
  await picker.getByRole('checkbox', { name: /JWT/ }).check()
  await picker.getByRole('checkbox', { name: 'Partial' }).check()
  await picker.getByRole('button', { name: 'Done' }).click()
  await matrix.expectAddress(/need=jwt&accept=addon,partial,beta/)
  await expect(page.getByRole('region', { name: 'Scenario' })).toContainText('JWT')
})

test('a search without result offers the word that was meant, and a way out', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await matrix.search.fill('encripted')
  await expect(page.getByText('No capability matches.')).toBeVisible()
  await page.getByRole('button', { name: 'encrypted', exact: true }).click()
  expect(await matrix.resultCount()).toBeGreaterThan(0)
  await matrix.search.fill('zzzzzz')
  await page.getByRole('button', { name: 'Clear 1 filter' }).click()
  await matrix.expectCount(117)
})

/** A word of the criteria that the table itself does not show. */
const hiddenWord = async (page: Page): Promise<string> => {
  const loaded = await page.request.get('./api/v1/search.json')
  const { criteria }: { criteria: Record<string, string> } = await loaded.json()
  const shown = (await page.locator('table').textContent())?.toLowerCase() ?? ''
  const word = Object.values(criteria)
    .flatMap((text) => text.split(/[^a-z]+/))
    .find((candidate) => candidate.length > 8 && !shown.includes(candidate))
  if (!word) throw new Error('the table shows every word of the criteria')
  return word
}

test('the search looks into criteria and summaries too', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await matrix.search.fill(await hiddenWord(page))
  await expect(page.getByRole('button', { name: 'Remove the filter', exact: false })).toHaveCount(1)
  await expect.poll(() => matrix.resultCount()).toBeLessThan(117)
  expect(await matrix.resultCount()).toBeGreaterThan(0)
})

test.describe('without a network', () => {
  test.use({ expectedComplaints: /search\.json/ })

  test('the search looks into titles, and into the criteria once there is one again', async ({ page }) => {
    const matrix = new MatrixPage(page)
    await page.route('**/api/v1/search.json', (route) => route.abort())
    await matrix.open()
    const word = await hiddenWord(page)
    await matrix.search.fill(word)
    await expect(page.getByText('No capability matches.')).toBeVisible()
    await page.unroute('**/api/v1/search.json')
    await matrix.search.fill(word.slice(0, -1))
    await expect.poll(() => matrix.resultCount()).toBeGreaterThan(0)
  })
})

test('the result is announced once the typing pauses', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await matrix.filter('Security').check()
  await expect(page.getByRole('status').filter({ hasText: '20 of 117 rows' })).toBeAttached()
})
