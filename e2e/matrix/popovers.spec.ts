// A menu or a report stands where there is room for it, and never reaches beyond the window.
import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

const expectInside = async (page: Page) => {
  const panel = page.locator(':popover-open')
  await expect(panel).toBeVisible()
  const box = await panel.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
  return panel
}

test('the export at the end of the filters opens above its button, with all of its lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const button = page.getByRole('dialog', { name: 'Filters' }).getByRole('button', { name: 'Export' })
  await button.click()
  const panel = await expectInside(page)
  for (const line of await panel.getByRole('button').all()) await expect(line).toBeInViewport({ ratio: 1 })
  const [menu, opener] = [await panel.boundingBox(), await button.boundingBox()]
  expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(opener?.y ?? 0)
})

for (const { width, height, count } of [
  { width: 900, height: 500, count: 6 },
  { width: 360, height: 740, count: 15 },
  { width: 740, height: 320, count: 60 },
]) {
  test(`the report of ${count} needs fits ${width}x${height}, and scrolls to its end`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const matrix = new MatrixPage(page)
    await matrix.openWithNeeds(count)
    await page.getByRole('button', { name: new RegExp(`^Cilium: \\d+ of ${count} needs`) }).click()
    const panel = await expectInside(page)
    const last = panel.getByRole('listitem').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ ratio: 1 })
  })
}

test('a menu with room below stands below its button', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  const button = page.getByRole('button', { name: 'Column Linkerd' })
  await button.click()
  const [menu, opener] = [await (await expectInside(page)).boundingBox(), await button.boundingBox()]
  expect(menu?.y).toBeGreaterThan((opener?.y ?? 0) + (opener?.height ?? 0))
})
