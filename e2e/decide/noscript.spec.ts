import { expect, test } from '../support/test'

test.use({ javaScriptEnabled: false })

test('without scripts the first question, all others as an outline, and the default ranking are there', async ({
  page,
}) => {
  await page.goto('./decide/')
  await expect(page.getByRole('heading', { name: /^How many services/ })).toBeVisible()
  await page.getByText('All questions as an outline').click()
  await expect(page.getByText('What does your house insist on?').first()).toBeVisible()
  await expect(page.locator('ol[aria-label="Recommendation"] > li')).toHaveCount(6)
  await expect(page.getByRole('heading', { name: 'When each mesh wins' })).toBeVisible()
  const winners = page.locator('[data-winner] a')
  const addresses = await winners.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(6)
  for (const address of addresses) expect(address).toMatch(/\/decide\/\?./)
})
