import { expect, test } from '../support/test'

test('shows what has ended too, which a click leaves out', async ({ page }) => {
  await page.goto('./landscape/')
  const appMesh = page.getByRole('heading', { name: 'AWS App Mesh' })
  await expect(appMesh).toBeVisible()
  await page.getByText('Not ended', { exact: true }).click()
  await expect(appMesh).toBeHidden()
  await expect(page.getByText(/^\d+ of \d+ shown/)).toBeVisible()
})

test('the filter works for who comes from another page, under its policy', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Landscape' }).first().click()
  await expect(page).toHaveURL(/\/landscape\//)
  await page.getByText('Not ended', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'AWS App Mesh' })).toBeHidden()
})

test('a link to an entry shows it, whatever the filter leaves out', async ({ page }) => {
  await page.goto('./landscape/#aws-app-mesh')
  await expect(page.getByRole('heading', { name: 'AWS App Mesh' })).toBeInViewport()
  await page.getByText('Not ended', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'AWS App Mesh' })).toBeVisible()
})

test('state and kind narrow together, and an empty result has its way out', async ({ page }) => {
  await page.goto('./landscape/')
  await page.getByRole('group', { name: 'State' }).getByText('End of life').click()
  await page.getByRole('group', { name: 'Kind' }).getByText('Specifications').click()
  await expect(page.getByText(/^0 of \d+ shown/)).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page.locator('.landscape li[data-state]:visible').first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the filter still works', async ({ page }) => {
    await page.goto('./landscape/')
    await expect(page.getByRole('heading', { name: 'AWS App Mesh' })).toBeVisible()
    await page.getByRole('group', { name: 'State' }).getByText('Not ended').click()
    await expect(page.getByRole('heading', { name: 'AWS App Mesh' })).toBeHidden()
  })
})
