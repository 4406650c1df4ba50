import { readFileSync } from 'node:fs'
import { expect, test } from '../support/test'

const was = { level: 'none', maturity: null, value: 'Was not there' }
const became = { level: 'native', maturity: 'stable', value: 'Is there' }

/** A later day: the site has the same dataset, and a history that tells of an older version. */
test.beforeEach(async ({ page }) => {
  await page.route('**/api/v1/history.json', async (route) => {
    const { versions } = await (await route.fetch()).json()
    const [newest] = versions
    const changes = [
      { mesh: 'linkerd', capability: 'authz-l7', was, became },
      { mesh: 'linkerd', capability: 'retries', was, became },
      // Changed, and changed back: the link shows what it showed then.
      { mesh: 'linkerd', capability: 'authz-l4', was, became: was },
      { mesh: 'kuma', capability: 'authz-l7', was, became },
    ]
    const older = { ...newest, version: '2026.1.1', date: '2026-01-01', changes: [] }
    await route.fulfill({ json: { versions: [{ ...newest, changes }, older] } })
  })
})

test('an old link says which cells of its view have changed since, and leads to them', async ({ page }) => {
  await page.goto('./matrix/?dv=2026.1.1&cat=security')
  const notice = page.locator('[data-notice]')
  await expect(notice).toContainText('made with dataset 2026.1.1')
  await expect(notice).toContainText('1 cell of this view has changed since')
  await notice.locator('summary').click()
  await expect(notice.getByRole('listitem')).toHaveCount(1)
  await expect(notice.getByRole('listitem')).toContainText(
    'None, “Was not there” → Native, Stable, “Is there”',
  )
  await notice.getByRole('link', { name: /^Linkerd: / }).click()
  await expect(page).toHaveURL(/open=linkerd\.authz-l7/)
})

test('it says so too when nothing in the view has changed', async ({ page }) => {
  await page.goto('./matrix/?dv=2026.1.1&cat=observability')
  await expect(page.locator('[data-notice]')).toContainText('No cell of this view has changed since')
})

test('it speaks of the rows that the filters leave, and of the open cell', async ({ page }) => {
  const { capabilities } = JSON.parse(readFileSync('data/capabilities.json', 'utf8'))
  const retries = capabilities.find(({ id }: { id: string }) => id === 'retries')
  // Words that stand in no cell: they are found once the texts for the search have come.
  const words = encodeURIComponent(retries.criteria.split(' ').slice(0, 8).join(' '))
  for (const [query, found] of [
    ['', '2 cells of this view have changed since.'],
    [`&q=${words}`, '1 cell of this view has changed since.'],
    // Native then, native today.
    ['&level=native&cat=security', '1 cell of this view has changed since.'],
    ['&need=retries&mine=1', '1 cell of this view has changed since.'],
    ['&mesh=cilium', 'No cell of this view has changed since.'],
    ['&q=nowherefound', 'No cell of this view has changed since.'],
    ['&q=nowherefound&mesh=cilium&open=kuma.authz-l7', '1 cell of this view has changed since.'],
  ]) {
    await page.goto(`./matrix/?dv=2026.1.1${query}`)
    await expect(page.locator('[data-notice]'), query).toContainText(` ${found}`)
  }
})

for (const [path, names] of [
  ['', ['Linkerd: L7', 'Linkerd: Retries']],
  ['decide/', ['Linkerd: L7', 'Linkerd: Retries', 'Kuma: L7']],
  ['meshes/', ['Linkerd: L7', 'Linkerd: Retries', 'Kuma: L7']],
  ['meshes/kuma/', ['Kuma: L7']],
  ['meshes/cilium/', []],
  ['capabilities/authz-l7/', ['Linkerd: L7', 'Kuma: L7']],
  ['compare/cilium-vs-kuma/', ['Kuma: L7']],
] as const) {
  test(`on /${path} it speaks of the cells of that page`, async ({ page }) => {
    await page.goto(`./${path}?dv=2026.1.1&cat=observability`)
    const notice = page.locator('[data-notice]')
    if (names.length === 0) {
      await expect(notice).toContainText('No cell of this view has changed since.')
      return
    }
    await notice.locator('summary').click()
    await expect(notice.getByRole('listitem')).toHaveText(names.map((name) => new RegExp(`^${name}`)))
  })
}

for (const path of ['calculator/', 'evidence/', 'landscape/', 'data/']) {
  test(`on /${path}, which shows no cells, it says nothing of them`, async ({ page, watch }) => {
    await page.goto(`./${path}?dv=2026.1.1`)
    await expect(page.locator('[data-notice]')).toHaveText(
      /^What you opened was made with dataset 2026\.1\.1; this is [\d.]+\.$/,
    )
    expect(watch.requests.filter((address) => address.includes('history.json'))).toEqual([])
  })
}

test('a version that nobody knows is named as such, and the notice can be dismissed', async ({ page }) => {
  await page.goto('./matrix/?dv=1999.1.1')
  const notice = page.locator('[data-notice]')
  await expect(notice).toContainText('That version is not in the history of this site')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
})

test('a link of today says nothing, and asks for no history', async ({ page, watch }) => {
  await page.goto('./matrix/')
  await page.getByRole('button', { name: 'Share view' }).click()
  const link = await page.getByLabel('Permalink').inputValue()
  await page.goto(link)
  await expect(page.getByRole('table', { name: 'Feature matrix' })).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.locator('[data-notice]')).toHaveCount(0)
  expect(watch.requests.filter((address) => address.includes('history.json'))).toEqual([])
})
