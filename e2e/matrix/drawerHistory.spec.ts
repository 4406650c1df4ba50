import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

const star = (matrix: MatrixPage, capability: string) =>
  matrix.page.locator(`tr[data-capability="${capability}"] .star`)

/** All in one task, sooner after each other than anybody at a mouse can be. */
const clickAtOnce = (matrix: MatrixPage, selectors: string[]) =>
  matrix.page.evaluate((all) => {
    for (const selector of all) document.querySelector<HTMLElement>(selector)?.click()
  }, selectors)

const CLOSE = 'dialog button[aria-label=Close]'

test('Back closes the drawer and keeps the need and the filter that were set beside it', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await page.goto('./landscape/')
  await matrix.open()
  await matrix.cell('mtls-auto', 'linkerd').click()
  await expect(matrix.drawer).toBeVisible()
  await star(matrix, 'mtls-auto').click()
  await matrix.filter('Security').check()
  await matrix.expectAddress(/^\?need=mtls-auto&cat=security&open=linkerd\.mtls-auto$/)
  await page.goBack()
  await expect(matrix.drawer).toBeHidden()
  await matrix.expectAddress(/^\?need=mtls-auto&cat=security$/)
  await expect(matrix.filter('Security')).toBeChecked()
  await page.goForward()
  await expect(page.getByRole('dialog', { name: /^Linkerd: / })).toBeVisible()
  await matrix.expectAddress(/^\?need=mtls-auto&cat=security&open=linkerd\.mtls-auto$/)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/landscape\/$/)
})

test('Back from the drawer keeps it after a reload too', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await matrix.cell('mtls-auto', 'linkerd').click()
  await matrix.expectAddress(/open=linkerd\.mtls-auto/)
  await page.reload()
  await expect(matrix.drawer).toBeVisible()
  await matrix.filter('Security').check()
  await matrix.expectAddress(/cat=security/)
  await page.goBack()
  await expect(matrix.drawer).toBeHidden()
  await matrix.expectAddress(/^\?cat=security$/)
})

test('the closed drawer leaves no entry behind that would undo the filters', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await page.goto('./landscape/')
  await matrix.open()
  await matrix.cell('mtls-auto', 'linkerd').click()
  await matrix.filter('Security').check()
  await matrix.expectAddress(/cat=security&open=/)
  await matrix.drawer.getByRole('button', { name: 'Close' }).click()
  await matrix.expectAddress(/^\?cat=security$/)
  await expect(matrix.filter('Security')).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/\/landscape\/$/)
  await page.goForward()
  await expect(matrix.filter('Security')).toBeChecked()
})

test('what is set right after the drawer was closed is kept', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await matrix.cell('mtls-auto', 'linkerd').click()
  await expect(matrix.drawer).toBeVisible()
  await clickAtOnce(matrix, [CLOSE, 'tr[data-capability="mtls-auto"] .star'])
  await expect(matrix.drawer).toBeHidden()
  await matrix.expectAddress(/^\?need=mtls-auto$/)
  await expect(star(matrix, 'mtls-auto')).toHaveAttribute('aria-pressed', 'true')
})

test('a cell that is opened right after the drawer was closed stays open', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await matrix.cell('mtls-auto', 'linkerd').click()
  await expect(matrix.drawer).toBeVisible()
  await clickAtOnce(matrix, [CLOSE, 'tr[data-capability="jwt"] td[data-mesh="cilium"] a'])
  await expect(page.getByRole('dialog', { name: /^Cilium: / })).toBeVisible()
  await matrix.expectAddress(/^\?open=cilium\.jwt$/)
  await page.goBack()
  await expect(matrix.drawer).toBeHidden()
  await matrix.expectAddress(/^$/)
})

test('real clicks, milliseconds apart, lose nothing either', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  for (const name of ['Security', 'Native', 'Stable']) {
    await matrix.cell('mtls-auto', 'linkerd').click()
    await matrix.expectAddress(/open=linkerd\.mtls-auto$/)
    const close = await matrix.drawer.getByRole('button', { name: 'Close' }).boundingBox()
    const filter = await matrix.filter(name).boundingBox()
    if (!close || !filter) throw new Error('Nothing to click on')
    await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2)
    await page.mouse.click(filter.x + filter.width / 2, filter.y + filter.height / 2)
    await expect(matrix.drawer).toBeHidden()
    await expect(matrix.filter(name)).toBeChecked()
  }
  await matrix.expectAddress(/^\?cat=security&level=native&maturity=stable$/)
  await expect(matrix.filter('Security')).toBeChecked()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })

  test('Back closes the sheet and keeps the need that was marked in it', async ({ page }) => {
    const matrix = new MatrixPage(page)
    await matrix.open('?cat=security')
    await matrix.cell('mtls-strict', 'linkerd').tap()
    await expect(matrix.drawer).toBeVisible()
    // The sheet covers the table; a key reaches the star all the same.
    await clickAtOnce(matrix, ['tr[data-capability="mtls-strict"] .star'])
    await page.goBack()
    await expect(matrix.drawer).toBeHidden()
    await matrix.expectAddress(/^\?need=mtls-strict&cat=security$/)
  })
})
