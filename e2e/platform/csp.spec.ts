import { samplePaths, sitemapPaths } from '../support/pages'
import { expect, test } from '../support/test'

test.describe('the policy of each page', () => {
  for (const path of samplePaths()) {
    // The watch of every test fails on any report of a violation.
    test(`${path} loads and answers under its own policy`, async ({ page }) => {
      const response = await page.goto(`.${path}`, { waitUntil: 'load' })
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[\w+/]+=*')+; style-src 'self'/)
      expect(policy).not.toContain('unsafe')
      await expect(page.locator('h1')).toBeVisible()
    })
  }

  test('an inline script that the build did not know is not run', async ({ page, watch }) => {
    await page.route('**/matrix/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('<body>', '<body><script>window.ran = true</script>')
      await route.fulfill({ response, body })
    })
    await page.goto('./matrix/')
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
    await expect.poll(() => watch.complaints.join('\n')).toContain('script-src')
    watch.complaints.length = 0
  })

  test('text that someone writes into the page as markup or as a script is refused', async ({
    page,
    watch,
  }) => {
    await page.goto('./')
    const refused = await page.evaluate(() => {
      const attempts = [
        () => Reflect.set(document.createElement('p'), 'innerHTML', '<img src=x onerror=alert(1)>'),
        () => Reflect.set(document.createElement('script'), 'text', 'alert(1)'),
        () => Reflect.set(document.createElement('script'), 'src', 'https://elsewhere.example/a.js'),
      ]
      return attempts.map((attempt) => {
        try {
          attempt()
          return 'done'
        } catch (error) {
          return error instanceof Error ? error.name : 'refused'
        }
      })
    })
    expect(refused).not.toContain('done')
    watch.complaints.length = 0
  })

  test('no page can be framed', async ({ page, watch }) => {
    const body = '<iframe src="./matrix/"></iframe>'
    await page.route('**/outer', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('./outer')
    await expect.poll(() => watch.complaints.join('\n')).toContain("frame-ancestors 'none'")
    watch.complaints.length = 0
  })
})

test('the sitemap lists pages', () => {
  expect(sitemapPaths().length).toBeGreaterThan(5)
})
