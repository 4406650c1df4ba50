import { expect, test } from '../support/test'

// The browser itself reports the 404 that is asked for here.
test.use({ expectedComplaints: /404 \(Not Found\)/ })

test('a mistyped address names the page that was meant', async ({ page }) => {
  const response = await page.goto('./capabilities/mtls-atuo/')
  expect(response?.status()).toBe(404)
  await page.getByRole('region', { name: 'Did you mean' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/capabilities\/mtls-auto\/$/)
})

test('an address that resembles nothing lists what there is', async ({ page }) => {
  await page.goto('./zzzzzzzzzzzz/')
  await expect(page.getByRole('region', { name: 'Did you mean' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'What there is' }).getByRole('link')).not.toHaveCount(0)
})
