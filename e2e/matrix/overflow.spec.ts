// However much is asked for, the table keeps its place and the page its width.
import { expect, test } from '../support/test'
import { tooWide } from '../support/tooWide'
import { MatrixPage } from './matrixPage'

for (const [width, length] of [
  [360, 60],
  [360, 200],
  [768, 200],
  [1400, 200],
] as const) {
  test(`a search of ${length} letters without a space fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const matrix = new MatrixPage(page)
    await matrix.open(`?q=${'x'.repeat(length)}`)
    await expect(page.getByText('No capability matches.')).toBeVisible()
    expect(await tooWide(page)).toEqual([])
    const remove = page.getByRole('button', { name: /^Remove the filter “x+”/ })
    await expect(remove.locator('[aria-hidden]')).toBeInViewport({ ratio: 1 })
    await remove.click()
    await matrix.expectCount(117)
  })
}

for (const { width, height, count, least } of [
  { width: 1280, height: 720, count: 60, least: 430 },
  { width: 1280, height: 720, count: 99, least: 430 },
  { width: 768, height: 900, count: 99, least: 500 },
]) {
  test(`${count} needs leave the table ${least} px at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const matrix = new MatrixPage(page)
    await matrix.openWithNeeds(count)
    const table = await page.locator('.matrix-scroller').boundingBox()
    expect(table?.height).toBeGreaterThan(least)
  })
}

test('40 needs leave the first rows on the first screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const matrix = new MatrixPage(page)
  await matrix.openWithNeeds(40)
  expect((await matrix.table.boundingBox())?.y).toBeLessThan(600)
})

test('needs beyond the first are a number that opens all of them, and stand on paper one by one', async ({
  page,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.openWithNeeds(8)
  const chips = page.getByRole('list', { name: 'Needs' }).getByRole('button', { name: /^Remove the need/ })
  await expect(chips).toHaveCount(6)
  await page.getByRole('button', { name: '2 more needs' }).click()
  const dialog = page.getByRole('dialog', { name: 'What you need' })
  await expect(dialog.getByText('8 needs', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await chips.last().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '1 more need' })).toBeVisible()
  await expect(chips).toHaveCount(6)
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByRole('list', { name: 'Needs' }).getByRole('listitem').filter({ visible: true }),
  ).toHaveCount(7)
})

test('up to six needs are all there, and their label stands beside the first of them', async ({ page }) => {
  const matrix = new MatrixPage(page)
  for (const count of [1, 4, 6]) {
    await matrix.openWithNeeds(count)
    await expect(page.getByRole('button', { name: /more need/ })).toHaveCount(0)
    const label = await page.getByText('Needs', { exact: true }).boundingBox()
    const first = await page.getByRole('list', { name: 'Needs' }).getByRole('listitem').first().boundingBox()
    expect(Math.abs((label?.y ?? 0) - (first?.y ?? 0)), `${count} needs`).toBeLessThan(12)
  }
})
