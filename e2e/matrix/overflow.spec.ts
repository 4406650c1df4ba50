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
