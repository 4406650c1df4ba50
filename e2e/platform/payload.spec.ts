import type { Page } from 'playwright/test'
import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

// Each would set window.pwned if anything took it for markup or code.
const PAYLOADS = [
  '<img src=x onerror="window.pwned=1">',
  '"><script>window.pwned=1</script>',
  "'-(window.pwned=1)-'",
  'javascript:window.pwned=1',
  '{{constructor.constructor("window.pwned=1")()}}',
  '__proto__[pwned]=1',
]
const KEYS =
  'v dv mesh need accept pods meshed nodes services known rps payload l7 conns waypoints ha cni wg hubble vcpu gib cpu mem own set k8s kernel platform licence w cat level maturity q diff mine open metric basis x a __proto__ constructor'.split(
    ' ',
  )

const isUntouched = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'pwned') === undefined && Reflect.get({}, 'pwned') === undefined)

/** Writes markup into whatever takes text. */
const fillFields = async (page: Page) => {
  const [payload = ''] = PAYLOADS
  const fields = page.locator(
    'input:not([type=checkbox], [type=radio], [type=range], [type=file]):visible, textarea:visible',
  )
  for (const field of await fields.all()) {
    if ((await field.isVisible()) && (await field.isEditable())) await field.fill(payload)
  }
}

const topLevel = samplePaths().filter((path) => path.split('/').length <= 3)

for (const path of topLevel) {
  test(`${path} shows markup in its address as text, says so, and runs nothing`, async ({ page }) => {
    for (const payload of PAYLOADS) {
      const query = KEYS.map((key) => `${key}=${encodeURIComponent(payload)}`).join('&')
      await page.goto(`.${path}?${query}`)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('[data-notice]').first()).toBeVisible()
      expect(await isUntouched(page), payload).toBe(true)
    }
  })

  test(`${path} bears 8 kB of junk and doubled keys in its address`, async ({ page }) => {
    const junk = Array.from({ length: 400 }, (_, place) => `k${place}=${'%3C%22'.repeat(2)}`).join('&')
    await page.goto(`.${path}?mesh=linkerd&mesh=cilium&${junk}`.slice(0, 8_000))
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('[data-notice]').first()).toBeVisible()
  })

  test(`${path} shows markup in its fields as text, and runs nothing`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog opened: ${dialog.message()}`)
    })
    await page.goto(`.${path}`)
    await fillFields(page)
    await page.waitForTimeout(400)
    expect(await isUntouched(page)).toBe(true)
    expect(await page.locator('img[src="x"]').count()).toBe(0)
  })
}

test('markup in a pasted cluster is shown as text, and runs nothing', async ({ page }) => {
  await page.goto('./calculator/')
  const opener = page.locator('[data-opens="import"]:visible').first()
  await opener.click()
  const [payload = ''] = PAYLOADS
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: payload, namespace: payload, labels: { app: payload, ['__proto__']: { pwned: 1 } } },
    spec: { nodeName: payload, containers: [{ name: payload, image: payload }] },
  }
  const buffer = Buffer.from(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [pod, pod] }))
  const file = { name: `${payload}.json`, mimeType: 'application/json', buffer }
  await page.locator('dialog[open] input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible()
  await expect(page.locator('dialog[open]').getByText(payload).first()).toBeVisible()
  expect(await isUntouched(page)).toBe(true)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
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
  expect(await isUntouched(page)).toBe(true)
})
