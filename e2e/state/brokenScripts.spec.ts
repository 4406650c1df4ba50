import { expect, test } from '../support/test'

test.use({ expectedComplaints: /./ })

test.describe('without its scripts', () => {
  test.use({ scriptsRun: false })

  for (const [what, lost] of [
    ['scripts', '**/_next/static/**/*.js'],
    ['content as the scripts read it', '**/matrix/index.txt'],
  ] as const) {
    test(`a link still shows the page when its ${what} cannot be loaded`, async ({ page }) => {
      await page.route(lost, (route) => route.abort())
      await page.goto('./matrix/?cat=security')
      await expect(page.getByRole('table', { name: 'Feature matrix' })).toBeVisible({ timeout: 3_000 })
    })
  }

  test('a page that was replaced while it was on its way is asked for once more, and shown', async ({
    page,
    watch,
  }) => {
    await page.route('**/matrix/index.txt', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/"b":"[^"]+"/, '"b":"newer"') })
    })
    await page.goto('./matrix/?cat=security')
    await expect(page.getByRole('table', { name: 'Feature matrix' })).toBeVisible()
    expect(watch.requests.filter((address) => address.endsWith('/matrix/?cat=security'))).toHaveLength(2)
  })
})

test('a page whose storage is refused works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('./matrix/?cat=security')
  await expect(page.getByRole('table', { name: 'Feature matrix' })).toBeVisible()
  await page.getByRole('button', { name: 'Share view' }).click()
  await page.getByLabel('Name for this scenario').fill('Edge')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('did not let this be kept')
})

test('a dialog whose script cannot be loaded says so, and leaves the page as it was', async ({ page }) => {
  await page.goto('./matrix/?cat=security', { waitUntil: 'networkidle' })
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  const opener = page.getByRole('button', { name: 'Share view' })
  await opener.click()
  await expect(page.getByText('could not be loaded; check the connection')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Feature matrix' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove the filter Security' }).click()
  await expect(page.locator('[data-result-count]')).toHaveText('117')
  await page.unroute('**/_next/static/**/*.js')
  await opener.click()
  await expect(page.getByRole('dialog', { name: 'Share and save' })).toBeVisible()
})

test.describe('a fault of the page', () => {
  test.use({ expectedComplaints: /TypeError/ })

  test('says so in the look of the site, and its button begins anew', async ({ page }) => {
    const evidence = '**/api/v1/capabilities/*.json'
    await page.route(evidence, (route) => route.fulfill({ json: {} }))
    await page.goto('./matrix/')
    await page.locator('tr[data-capability=mtls-auto] td[data-mesh=linkerd] a').click()
    await expect(page.getByRole('heading', { name: 'This page has failed' })).toBeVisible()
    await expect(page).toHaveTitle('This page has failed · Which Mesh')
    const reload = page.getByRole('button', { name: 'Reload' })
    await expect(reload).toHaveCSS('border-top-style', 'solid')
    await page.unroute(evidence)
    await reload.click()
    await expect(page.getByRole('table', { name: 'Feature matrix' })).toBeVisible()
    await expect(page).toHaveURL(/open=linkerd\.mtls-auto/)
  })
})
