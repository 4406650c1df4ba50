import { expect, test } from '../support/test'

test.use({ javaScriptEnabled: false })

test('without scripts the default matrix is there, its cells lead to their evidence, and no dead control stands', async ({
  page,
}) => {
  await page.goto('./matrix/?cat=security')
  await expect(page.locator('tr[data-capability]:visible')).toHaveCount(117)
  await expect(page.locator('[data-result-count]')).toHaveText('117')
  await expect(page.locator('input[type=search]')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Columns' })).toBeHidden()
  const cell = page.locator('tr[data-capability="jwt"] td[data-mesh="linkerd"] a')
  await cell.click()
  await expect(page).toHaveURL(/\/capabilities\/jwt\/#linkerd$/)
})
