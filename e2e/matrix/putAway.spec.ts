import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

const rowsInTree = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'row').length
}

const spots = (matrix: MatrixPage) =>
  matrix.rows.evaluateAll((rows) => {
    const boxes = rows.map((row) => row.getBoundingClientRect())
    return boxes.map(({ top, width, height }) => ({ top, width, height }))
  })

/** Categories and single rows go and come back, so that some have been seen and keep their layout. */
const filterToAndFro = async (matrix: MatrixPage) => {
  for (const name of ['Security', 'Partial', 'Operations', 'None']) {
    await matrix.filter(name).check()
    await matrix.expectCount(await matrix.resultCount())
    await matrix.filter(name).uncheck()
    await matrix.expectCount(await matrix.resultCount())
  }
}

test('rows that the filters leave out are in no tree and take no place', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await filterToAndFro(matrix)
  for (const name of ['Partial', 'Operations']) {
    await matrix.filter(name).check()
    await expect(page.locator('tr[data-aside]')).not.toHaveCount(0)
    const shown = await matrix.resultCount()
    await matrix.expectCount(shown)
    const lines = page.locator('.matrix tr:visible')
    expect(await lines.count()).toBeGreaterThan(shown)
    expect(await rowsInTree(page)).toBe(await lines.count())
    const heights = await lines.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
    const table = await matrix.table.evaluate((element) => element.getBoundingClientRect().height)
    expect(heights.reduce((sum, height) => sum + height)).toBeCloseTo(table, 1)
  }
  await expect(page.locator('tbody[data-aside]')).not.toHaveCount(0)
})

test('only rows in sight are laid out ahead of the others', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  for (let turn = 0; turn < 2; turn++) await filterToAndFro(matrix)
  const tops = await page
    .locator('tr[data-now]')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(3)
  expect(Math.max(...tops)).toBeLessThan((page.viewportSize()?.height ?? 0) + 200)
})

test('an open cell that the filters leave out does not move the table', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=architecture&open=linkerd.ha-mode')
  await expect(matrix.drawer).toBeVisible()
  // The table is kept in place for some frames: wait until these are over.
  await page.waitForTimeout(300)
  const scroller = page.locator('.matrix-scroller')
  expect(await scroller.evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])).toEqual([0, 0])
})

test('rows come back to where they stood, also if the window has changed meanwhile', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await filterToAndFro(matrix)
  const stood = await spots(matrix)
  await filterToAndFro(matrix)
  expect(await spots(matrix)).toEqual(stood)

  await matrix.filter('Operations').check()
  await page.setViewportSize({ width: 1100, height: 700 })
  await matrix.filter('Operations').uncheck()
  await matrix.expectCount(stood.length)
  await expect(page).toHaveURL(/\/matrix\/$/)
  const inSight = (await spots(matrix)).slice(0, 8)
  await page.reload()
  expect((await spots(matrix)).slice(0, 8)).toEqual(inSight)
  expect(inSight).not.toEqual(stood.slice(0, 8))
})
