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
