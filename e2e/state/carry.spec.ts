import { expect, test } from '../support/test'

const SCENARIO = 'need=mtls-strict&pods=900'

test('links between pages carry the scenario, and leave the view of the page behind', async ({ page }) => {
  await page.goto(`./landscape/?${SCENARIO}`)
  const matrix = page.getByRole('banner').getByRole('link', { name: 'Matrix' })
  await expect(matrix).toHaveAttribute('href', new RegExp(`/matrix/\\?${SCENARIO}$`))
  await matrix.click()
  await expect(page).toHaveURL(new RegExp(`/matrix/\\?${SCENARIO}$`))
  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('checkbox', { name: /^Security/ })
    .check()
  await expect(page).toHaveURL(/cat=security/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Landscape' }).click()
  await expect(page).toHaveURL(new RegExp(`/landscape/\\?${SCENARIO}$`))
})

for (const [what, name, path] of [
  ['the head of a column', 'Linkerd', '/meshes/linkerd/'],
  ['a title', 'Retries', '/capabilities/retries/'],
] as const) {
  test(`${what} of the matrix takes the scenario along, in this tab and in another`, async ({ page }) => {
    await page.goto(`./matrix/?${SCENARIO}`)
    const link = page.getByRole('table', { name: 'Feature matrix' }).getByRole('link', { name, exact: true })
    await link.hover()
    await expect(link).toHaveAttribute('href', new RegExp(`${path}\\?${SCENARIO}$`))
    await link.click()
    await expect(page).toHaveURL(new RegExp(`${path}\\?${SCENARIO}$`))
    await page.getByRole('banner').getByRole('link', { name: 'Matrix' }).click()
    await expect(page).toHaveURL(new RegExp(`/matrix/\\?${SCENARIO}$`))
  })
}

test('the drawer of the matrix takes the scenario along', async ({ page }) => {
  await page.goto(`./matrix/?${SCENARIO}&open=linkerd.retries`)
  await page.getByRole('link', { name: 'This row in all meshes' }).click()
  await expect(page).toHaveURL(new RegExp(`/capabilities/retries/\\?${SCENARIO}#linkerd$`))
})

test('Back across pages brings back what was set on each', async ({ page }) => {
  await page.goto('./landscape/')
  await page.getByRole('banner').getByRole('link', { name: 'Matrix' }).click()
  const security = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: /^Security/ })
  await security.check()
  // At once, before the address has been written: what was set must not be lost.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Landscape' }).click()
  await expect(page).toHaveURL(/\/landscape\/$/)
  await page.goBack()
  await expect(security).toBeChecked()
  await expect(page).toHaveURL(/cat=security/)
  await page.goBack()
  await expect(page).toHaveURL(/\/landscape\/$/)
})

test('fast typing loses no letter, and the address ends at the last one', async ({ page }) => {
  await page.goto('./matrix/?q=a')
  const search = page.locator('input[type=search]')
  await expect(search).toHaveValue('a')
  await search.press('End')
  await search.pressSequentially('uthorization policy', { delay: 15 })
  await expect(search).toHaveValue('authorization policy')
  await expect(page).toHaveURL(/q=authorization\+policy$/)
  await page.waitForTimeout(400)
  await expect(search).toHaveValue('authorization policy')
})
