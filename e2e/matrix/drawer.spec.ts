import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

test('the drawer shows verdict, mechanism, caveats and every source with its place and date', async ({
  page,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  const [response] = await Promise.all([
    page.waitForResponse(/capabilities\/authz-l7\.json/),
    matrix.cell('authz-l7', 'linkerd').click(),
  ])
  const { claims } = await response.json()
  const claim = claims.find(({ mesh }: { mesh: string }) => mesh === 'linkerd')
  const drawer = page.getByRole('dialog', { name: /^Linkerd: L7 authorization/ })
  await expect(drawer.getByText('Native', { exact: true }).first()).toBeVisible()
  await expect(drawer).toContainText(claim.mechanism)
  await expect(drawer).toContainText(claim.summary)
  await expect(drawer).toContainText(`Since ${claim.since}`)
  for (const caveat of claim.caveats) await expect(drawer).toContainText(caveat)
  const sources = drawer.locator('a[data-source]')
  await expect(sources).toHaveCount(claim.evidence.length)
  for (const source of claim.evidence) {
    const item = drawer.locator('li', { has: page.locator(`a[href="${source.url}"]`) }).first()
    await expect(item).toContainText(source.supports)
    if (source.repo) await expect(item).toContainText(source.repo)
    if (source.path) await expect(item).toContainText(source.path)
    if (source.date) await expect(item).toContainText(source.date)
  }
  await expect(drawer).toContainText(claim.checkedOn)
})

test('previous and next follow the visible rows', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security&diff=1&open=linkerd.mtls-auto')
  const shown = await matrix.shownIds()
  await page.getByRole('button', { name: /^Next capability/ }).click()
  await matrix.expectAddress(`open=linkerd.${shown[1]}`)
  await page.getByRole('button', { name: /^Previous capability/ }).click()
  await matrix.expectAddress(`open=linkerd.${shown[0]}`)
  await expect(page.getByRole('button', { name: /^Previous capability/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await matrix.drawer.getByRole('button', { name: /^Cilium/ }).click()
  await matrix.expectAddress(`open=cilium.${shown[0]}`)
})

test('a link may open a cell of a column that is not shown', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?open=consul.jwt')
  await expect(page.getByRole('dialog', { name: /^Consul: / })).toBeVisible()
})

test('the drawer overlays the table, whose last column can still be reached', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const matrix = new MatrixPage(page)
  await matrix.open('?open=linkerd.jwt')
  await expect(matrix.drawer).toBeVisible()
  const last = matrix.cell('jwt', 'cilium').locator('a')
  await last.focus()
  const [cell, drawer] = await Promise.all([last.boundingBox(), matrix.drawer.boundingBox()])
  expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual((drawer?.x ?? 0) + 1)
})

test('a cell opens its page in a new tab, as links do', async ({ page, context }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    matrix.cell('jwt', 'linkerd').locator('a').click({ button: 'middle' }),
  ])
  await expect(tab).toHaveURL(/\/capabilities\/jwt\/#linkerd$/)
  await expect(matrix.drawer).toBeHidden()
})

test.describe('without a network', () => {
  test.use({ expectedComplaints: /Failed to load resource|ERR_/ })

  test('the drawer says that the evidence could not be loaded, and tries again', async ({ page }) => {
    const matrix = new MatrixPage(page)
    await matrix.open()
    await page.route(/api\/v1\/capabilities/, (route) => route.abort())
    await matrix.cell('jwt', 'linkerd').click()
    await expect(matrix.drawer.getByRole('alert')).toContainText('could not be loaded')
    await page.unroute(/api\/v1\/capabilities/)
    await matrix.drawer.getByRole('button', { name: 'Try again' }).click()
    await expect(matrix.drawer.locator('a[data-source]').first()).toBeVisible()
  })
})

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`axe finds nothing with the drawer open at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const matrix = new MatrixPage(page)
    await page.goto('./matrix/?cat=security&need=mtls-strict&open=cilium.mtls-strict')
    await expect(matrix.drawer.locator('a[data-source]').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}
