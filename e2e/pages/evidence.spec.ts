import { expect, test } from '../support/test'

test('a capability page holds every mesh’s claim with its sources, under its anchor', async ({ page }) => {
  await page.goto('./capabilities/mtls-auto/#cilium')
  const cilium = page.locator('section#cilium')
  await expect(cilium).toBeInViewport()
  await expect(cilium.getByText('Beta', { exact: true })).toBeVisible()
  await expect(cilium.getByText(/Checked \d{4}-\d{2}-\d{2} at/)).toBeVisible()
  const sources = cilium.locator('a[data-source]')
  expect(await sources.count()).toBeGreaterThan(1)
  for (const source of await sources.all()) await expect(source).toHaveAttribute('href', /^https:\/\//)
})

test('previous and next stay in the category, and the matrix opens at it', async ({ page }) => {
  await page.goto('./capabilities/mtls-auto/')
  const steps = page.getByRole('navigation', { name: 'Security' })
  await steps.getByRole('link').last().click()
  await expect(page).toHaveURL(/\/capabilities\/mtls-strict\/$/)
  await page.getByRole('link', { name: 'Security in the matrix' }).click()
  await expect(page).toHaveURL(/\/matrix\/\?cat=security/)
})

test('a mesh page leads from a claim to its evidence', async ({ page }) => {
  await page.goto('./meshes/linkerd/')
  await expect(page.getByRole('heading', { name: 'Strengths' })).toBeVisible()
  await page.getByRole('link', { name: 'End-user JWT authentication' }).click()
  await expect(page).toHaveURL(/\/capabilities\/jwt\/#linkerd$/)
})

test('a command can be copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./meshes/linkerd/')
  const verify = page.locator('#task-verify')
  await verify.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText('Copied: verify the installation, Linkerd')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await verify.locator('pre').textContent(),
  )
})

for (const path of ['data', 'meshes/linkerd']) {
  test(`on /${path}/ every copy button says what it copies`, async ({ page }) => {
    await page.goto(`./${path}/`)
    const names = await page.getByRole('button', { name: /^(curl|Copy)/ }).allInnerTexts()
    expect(names.length).toBeGreaterThan(5)
    expect(new Set(names).size).toBe(names.length)
  })
}
