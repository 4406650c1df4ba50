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
