import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

test('the way back from cleared filters goes when the reader goes to another page', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await page.getByRole('button', { name: 'Clear all' }).click()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Calculator' }).click()
  await expect(page).toHaveURL(/\/calculator\//)
  await expect(undo).toBeHidden()
})

test('one filter that was cleared by its chip comes back by Undo, the search too', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security&q=mtls')
  const count = await matrix.resultCount()
  for (const name of ['Remove the filter Security', 'Remove the filter “mtls”']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByText('1 filter cleared')).toBeVisible()
    expect(await matrix.resultCount()).toBeGreaterThan(count)
    await page.getByRole('button', { name: 'Undo' }).click()
    await matrix.expectCount(count)
  }
  await matrix.expectAddress('cat=security&q=mtls')
})
