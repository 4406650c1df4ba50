import { readFileSync } from 'node:fs'
import { watchLayoutShift } from '../support/layoutShift'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

const FULL =
  '?mesh=linkerd,istio-ambient,consul&need=mtls-strict,authz-l7&accept=addon,partial,beta&cat=traffic,security&level=native,partial&maturity=stable,beta&q=policy&diff=1'

test('a link with every filter comes back the same, and shows the same rows', async ({ page, context }) => {
  const matrix = new MatrixPage(page)
  await matrix.open(FULL)
  const shown = await matrix.shownIds()
  expect(shown.length).toBeGreaterThan(0)
  await expect(matrix.filter('Security')).toBeChecked()
  await expect(matrix.search).toHaveValue('policy')
  expect(await matrix.meshes()).toEqual(['linkerd', 'istio-ambient', 'consul'])
  // A change and its reversal write the address anew.
  await matrix.filter('Security').uncheck()
  await matrix.filter('Security').check()
  await expect
    .poll(() => decodeURIComponent(new URL(page.url()).search))
    .toContain('cat=traffic,security&level=native,partial&maturity=stable,beta&q=policy&diff=1')
  const colleague = new MatrixPage(await context.newPage())
  await colleague.page.goto(page.url())
  await expect(colleague.table).toBeVisible()
  await expect.poll(() => colleague.shownIds()).toEqual(shown)
  expect(await colleague.meshes()).toEqual(['linkerd', 'istio-ambient', 'consul'])
})

test('a link to a cell shows it, wherever in the table it is', async ({ page }) => {
  const matrix = new MatrixPage(page)
  for (const capability of ['mtls-auto', 'dashboards', 'learning-curve']) {
    await matrix.open(`?open=linkerd.${capability}`)
    await expect(matrix.cell(capability, 'linkerd')).toBeInViewport({ ratio: 0.9 })
  }
})

test('filters replace the history entry; Back leads to where the reader came from', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await page.goto('./landscape/')
  await matrix.open()
  await matrix.filter('Security').check()
  await matrix.filter('Partial').check()
  await matrix.expectAddress(/cat=security&level=partial/)
  await page.goBack()
  await expect(page).toHaveURL(/\/landscape\/$/)
  await page.goForward()
  await expect(matrix.filter('Security')).toBeChecked()
  await expect(matrix.filter('Partial')).toBeChecked()
})

test('opening the drawer is a step, and Back closes it', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await matrix.cell('authz-l7', 'linkerd').click()
  await expect(matrix.drawer).toBeVisible()
  await matrix.expectAddress(/cat=security&open=linkerd\.authz-l7/)
  await page.goBack()
  await expect(matrix.drawer).toBeHidden()
  await matrix.expectAddress(/^\?cat=security$/)
  await page.goForward()
  await expect(page.getByRole('dialog', { name: /Linkerd: L7 authorization/ })).toBeVisible()
})

for (const [width, query] of [
  [360, '?need=jwt&mine=1'],
  [360, '?dv=2026.1.1&cat=security&need=gone'],
  [1280, '?q=mtls'],
  [1280, '?dv=2026.1.1&cat=security&need=gone'],
] as const) {
  test(`nothing jumps at ${width} px on ${query}, even where the answers come late`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const layoutShift = await watchLayoutShift(page)
    // Late enough for everything before it to have been painted.
    await page.route(/api\/v1\/(search|history)\.json/, async (route) => {
      await new Promise((late) => setTimeout(late, 700))
      await route.continue()
    })
    const matrix = new MatrixPage(page)
    await matrix.open(query)
    expect(await matrix.resultCount()).toBe(await matrix.rows.count())
    await page.waitForTimeout(1_200)
    expect(await layoutShift()).toBeLessThan(0.02)
  })
}

test('no row that a link excludes is ever painted, and nothing jumps', async ({ page }) => {
  const wanted = idsOf('security')
  const layoutShift = await watchLayoutShift(page)
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seenRows: seen })
    const look = () => {
      for (const row of document.querySelectorAll('tr[data-capability]')) {
        const visible = row.checkVisibility({ visibilityProperty: true }) && row.getClientRects().length > 0
        if (visible) seen.add(row.getAttribute('data-capability') ?? '')
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security&open=linkerd.authz-l7')
  await matrix.expectCount(wanted.length)
  await page.waitForTimeout(500)
  const seen = await page.evaluate(() => [...(window as unknown as { seenRows: Set<string> }).seenRows])
  expect(seen.sort()).toEqual([...wanted].sort())
  expect(await layoutShift()).toBeLessThan(0.02)
})

function idsOf(category: string): string[] {
  const { capabilities } = JSON.parse(readFileSync('data/capabilities.json', 'utf8'))
  return capabilities
    .filter((capability: { category: string }) => capability.category === category)
    .map(({ id }: { id: string }) => id)
}

const JUNK = [
  '?mesh=atlantis&need=nonsense,data-plane-model&cat=nowhere&level=superb&open=linkerd.nothing',
  '?cat=security&cat=traffic&diff=1&diff=0',
  '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&mesh=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '?__proto__=polluted&constructor=x&mesh=__proto__,constructor&need=toString&open=__proto__.constructor',
  '?%E0%A4%A=1&cat=%C3%28&&&===&pods=-1e99',
  `?q=${'x'.repeat(6000)}&zz=${'junk'.repeat(200)}`,
]

for (const [place, query] of JUNK.entries()) {
  test(`a broken link shows the page with a notice and runs nothing (${place + 1})`, async ({ page }) => {
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs++
      void dialog.dismiss()
    })
    const matrix = new MatrixPage(page)
    await matrix.open(query)
    await expect(page.locator('[data-notice]').first()).toBeVisible()
    expect(dialogs).toBe(0)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0)
  })
}
