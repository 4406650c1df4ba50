import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

test.use({ javaScriptEnabled: false })

for (const path of samplePaths()) {
  test(`${path} can be read without scripts`, async ({ page }) => {
    await page.goto(`.${path}`)
    await expect(page.locator('h1')).toBeVisible()
    const main = page.locator('main')
    await expect(main).toBeVisible()
    expect(((await main.textContent()) ?? '').trim().length).toBeGreaterThan(300)
  })
}

test('the default matrix is plain HTML', async ({ page }) => {
  await page.goto('./matrix/')
  const table = page.locator('table[aria-label="Feature matrix"]')
  await expect(table).toBeVisible()
  expect(await table.locator('tr[data-capability]').count()).toBeGreaterThan(100)
  expect(await table.locator('td[data-mesh][data-level]').count()).toBeGreaterThan(400)
})

test('a link with a view still shows the page', async ({ page }) => {
  await page.goto('./matrix/?q=mtls&cat=security')
  await expect(page.locator('table[aria-label="Feature matrix"]')).toBeVisible()
})
