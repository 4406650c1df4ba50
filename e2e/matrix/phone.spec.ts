import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })

test('rows are cards with a line a mesh, in the same table, and nothing scrolls sideways', async ({
  page,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await expect(page.getByRole('row')).not.toHaveCount(0)
  const card = page.locator('tr[data-capability="mtls-strict"]')
  await expect(card.getByRole('rowheader')).toContainText('Enforce mTLS')
  await expect(card.getByRole('cell')).toHaveCount(4)
  const tops = await card
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('the same filters work in a sheet', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Filter' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Security/ }).check()
  await sheet.getByRole('switch', { name: 'Only differences' }).check()
  const show = sheet.getByRole('button', { name: /^Show \d+ capabilities/ })
  const promised = Number((await show.textContent())?.match(/\d+/)?.[0])
  await show.click()
  await expect(sheet).toBeHidden()
  await matrix.expectCount(promised)
  await expect(page.getByRole('button', { name: /Filter\s*2 active/ })).toBeVisible()
})

test('the evidence is a modal sheet, which Back closes', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await matrix.cell('authz-l7', 'linkerd').tap()
  await expect(matrix.drawer).toBeVisible()
  await expect(matrix.drawer).toHaveAttribute('aria-modal', 'true')
  await expect(matrix.drawer.locator('a[data-source]').first()).toBeVisible()
  expect(
    await matrix.drawer.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
  ).toBeLessThanOrEqual(0)
  await page.goBack()
  await expect(matrix.drawer).toBeHidden()
})
