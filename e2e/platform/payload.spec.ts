import { expectTextOnly, fillWithMarkup, MARKUP, PAYLOADS, unfold } from '../support/markup'
import { OPENED, openEach } from '../support/openers'
import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

const KEYS =
  'v dv mesh need accept pods meshed nodes services known rps payload l7 conns waypoints ha cni wg hubble vcpu gib cpu mem own set k8s kernel platform licence w cat level maturity q diff mine open metric basis x a __proto__ constructor'.split(
    ' ',
  )

// Without the policy of the pages, which would stop most of it: here the pages themselves are tried.
test.use({ bypassCSP: true })

/** Fields that must have been reached, lest the test pass by opening nothing. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '/': ['palette: Go to a page, a mesh or a capability', 'share: Name for this scenario'],
  '/matrix/': ['needs: Find a capability'],
  '/calculator/': ['import: Paste the output of kubectl here', 'explanation: You measured'],
  '/decide/': ['needs: Find a capability'],
}

const topLevel = samplePaths().filter((path) => path.split('/').length <= 3)

for (const path of topLevel) {
  test(`${path} shows markup in its address as text, says so, and runs nothing`, async ({ page }) => {
    for (const payload of PAYLOADS) {
      const query = KEYS.map((key) => `${key}=${encodeURIComponent(payload)}`).join('&')
      await page.goto(`.${path}?${query}`)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('[data-notice]').first()).toBeVisible()
      await expectTextOnly(page, payload)
    }
  })

  test(`${path} bears 8 kB of junk and doubled keys in its address`, async ({ page }) => {
    const junk = Array.from({ length: 400 }, (_, place) => `k${place}=${'%3C%22'.repeat(2)}`).join('&')
    await page.goto(`.${path}?mesh=linkerd&mesh=cilium&${junk}`.slice(0, 8_000))
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('[data-notice]').first()).toBeVisible()
  })

  test(`${path} shows markup in its fields as text, and runs nothing`, async ({ page }) => {
    await page.goto(`.${path}`)
    await fillWithMarkup(page.locator('main'))
  })

  for (const width of [360, 1280]) {
    test(`${path} shows markup as text in the fields of whatever opens at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`.${path}`)
      await unfold(page.locator('main'))
      const reached: string[] = []
      await openEach(page, path === '/' ? 'body' : 'main', async (name) => {
        const fields = await fillWithMarkup(page.locator(OPENED).first())
        reached.push(...fields.map((field) => `${name}: ${field}`))
      })
      for (const field of FIELDS[path] ?? []) expect(reached).toContain(field)
    })
  }
}

test('markup in a pasted cluster is shown as text, and runs nothing', async ({ page }) => {
  await page.goto('./calculator/')
  const opener = page.locator('[data-opens="import"]:visible').first()
  await opener.click()
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: MARKUP, namespace: MARKUP, labels: { app: MARKUP, ['__proto__']: { pwned: 1 } } },
    spec: { nodeName: MARKUP, containers: [{ name: MARKUP, image: MARKUP }] },
  }
  const buffer = Buffer.from(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [pod, pod] }))
  const file = { name: `${MARKUP}.json`, mimeType: 'application/json', buffer }
  await page.locator('dialog[open] input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible()
  await expect(page.locator('dialog[open]').getByText(MARKUP).first()).toBeVisible()
  await expectTextOnly(page, 'what was found')
})

test('a broken or foreign store in the browser is put aside with a notice', async ({ page }) => {
  await page.addInitScript((payload) => {
    for (const key of ['which-mesh:settings', 'which-mesh:theme', 'which-mesh:scenarios']) {
      localStorage.setItem(key, `{"theme":"${payload.replaceAll('"', '')}","broken`)
    }
  }, PAYLOADS[0] ?? '')
  await page.goto('./')
  await expect(page.locator('[data-notice]')).toContainText('were damaged')
  await expect(page.locator('h1')).toBeVisible()
  await expectTextOnly(page, 'the notice')
})
