import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

test('job 1 by keyboard alone: stable security rows in which Linkerd and ambient differ', async ({
  page,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())

  // The columns: hide the two others in the dialog.
  await page.getByRole('button', { name: 'Columns' }).focus()
  await press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  await expect(dialog).toBeVisible()
  for (const name of ['Istio sidecar', 'Cilium']) {
    await dialog.getByRole('checkbox', { name }).focus()
    await press('Space')
  }
  await press('Escape')
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused()

  // The filters, each reached and set by keys.
  await page.getByRole('switch', { name: 'Only differences' }).focus()
  await press('Space')
  await matrix.filter('Security').focus()
  await press('Space')
  await matrix.filter('Stable').focus()
  await press('Space')
  await matrix.expectAddress(/mesh=istio-ambient,linkerd&cat=security&maturity=stable&diff=1/)
  expect(await matrix.resultCount()).toBeGreaterThan(0)

  // Into the table, along a row, and down.
  await page.locator('.matrix [tabindex="0"]').first().focus()
  const first = await focused(page)
  expect(first?.mesh).toBe('istio-ambient')
  await press('ArrowRight')
  expect(await focused(page)).toEqual({ ...first, mesh: 'linkerd' })
  await press('ArrowDown')
  expect((await focused(page))?.capability).not.toBe(first?.capability)
  await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')

  // Enter opens with the focus inside, Esc closes and gives it back.
  const cell = await focused(page)
  await press('Enter')
  await expect(matrix.drawer).toBeVisible()
  await expect.poll(() => page.evaluate(() => Boolean(document.activeElement?.closest('dialog')))).toBe(true)
  await expect(matrix.drawer.locator('a[data-source]').first()).toBeVisible()
  await press('Escape')
  await expect(matrix.drawer).toBeHidden()
  await expect.poll(() => focused(page)).toEqual(cell)
})

test('arrow keys in the table lead the open drawer on, and Esc closes it from there', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await matrix.cell('mtls-auto', 'linkerd').click()
  await expect(page.getByRole('dialog', { name: /^Linkerd: Automatic mTLS/ })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog', { name: /^Cilium: Automatic mTLS/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('dialog', { name: /^Cilium: Enforce mTLS/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(matrix.drawer).toBeHidden()
  await expect.poll(() => focused(page)).toEqual({ capability: 'mtls-strict', mesh: 'cilium' })
  // Walking about is one step of the history, not many.
  await page.goBack()
  await expect(page).not.toHaveURL(/matrix/)
})

test('a drawer that an address opens has the focus, and Esc closes it', async ({ page }) => {
  const matrix = new MatrixPage(page)
  const isInside = () => page.evaluate(() => Boolean(document.activeElement?.closest('dialog')))
  await matrix.open('?cat=security')
  await matrix.cell('mtls-auto', 'linkerd').click()
  await expect(matrix.drawer).toBeVisible()
  expect(await isInside()).toBe(false)
  await page.goBack()
  await expect(matrix.drawer).toBeHidden()
  await page.goForward()
  await expect(matrix.drawer).toBeVisible()
  await expect.poll(isInside).toBe(true)
  await page.keyboard.press('Escape')
  await expect(matrix.drawer).toBeHidden()
  await matrix.expectAddress(/\?cat=security$/)

  await matrix.open('?open=cilium.jwt')
  await expect.poll(isInside).toBe(true)
  // Elsewhere on the page, Esc still closes it; in front of it, a menu comes first.
  await page.getByRole('button', { name: 'Column Istio sidecar' }).click()
  await page.keyboard.press('Escape')
  await expect(matrix.drawer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(matrix.drawer).toBeHidden()
})

test('the table has one stop of the Tab key', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await expect(page.locator('.matrix tbody [tabindex="0"]')).toHaveCount(1)
  const tabbable = await page
    .locator('.matrix tbody :is(a, button)')
    .evaluateAll((stops) => stops.filter((stop) => (stop as HTMLElement).tabIndex >= 0).length)
  expect(tabbable).toBe(1)
})

test('the table keeps a stop that is shown, whatever comes and goes', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?mesh=linkerd&cat=security&diff=1')
  const stop = page.locator('.matrix tbody [tabindex="0"]')
  // Of one column nothing differs: the fold is all that there is.
  await matrix.expectCount(0)
  await expect(stop).toHaveAttribute('data-fold', 'security')
  await stop.click()
  await expect(matrix.rows).toHaveCount(20)
  await page.getByRole('button', { name: 'Remove the filter Differs' }).click()
  await expect(stop).toHaveCount(1)
  await expect(stop).toBeVisible()
  await matrix.cell('mtls-auto', 'linkerd').getByRole('link').click()
  await matrix.search.fill('jwt')
  await expect(matrix.cell('mtls-auto', 'linkerd')).toBeHidden()
  await expect(stop).toBeVisible()
  await matrix.search.fill('')
  await expect(matrix.cell('mtls-auto', 'linkerd').locator('[tabindex="0"]')).toBeVisible()
})

test('single keys work, list themselves, and can be switched off', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.keyboard.press('/')
  await expect(matrix.search).toBeFocused()
  await page.keyboard.type('/?')
  await expect(matrix.search).toHaveValue('/?')
  await matrix.search.fill('')
  await page.locator('h1').click()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  await list.getByRole('switch').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(list).toBeHidden()
  await page.keyboard.press('/')
  await expect(matrix.search).not.toBeFocused()
  await page.reload()
  await matrix.open()
  await page.keyboard.press('/')
  await expect(matrix.search).not.toBeFocused()
})

test('focus on a cell gives its summary, which Esc sends away', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await page.locator('.matrix tbody [tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  const tip = page.getByRole('tooltip')
  await expect(tip).toBeVisible()
  const described = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))
  expect(described).toBe(await tip.getAttribute('id'))
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
})

test('a pointer gets the summary, may go to it and back, and Esc sends it away for good', async ({
  page,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  const cell = matrix.cell('mtls-auto', 'linkerd')
  const tip = page.getByRole('tooltip')
  await cell.hover()
  await expect(tip).toBeVisible()
  await tip.hover()
  await cell.hover({ position: { x: 30, y: 30 } })
  // Longer than the tip waits before it goes.
  await page.waitForTimeout(300)
  await expect(tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
  await cell.hover({ position: { x: 34, y: 34 } })
  // Longer than it waits before it comes.
  await page.waitForTimeout(600)
  await expect(tip).toBeHidden()
  await matrix.cell('mtls-auto', 'cilium').hover()
  await expect(tip).toBeVisible()
})

async function focused(page: import('playwright/test').Page) {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('td[data-mesh]')
    const row = cell?.closest<HTMLElement>('tr[data-capability]')
    return cell && row ? { capability: row.dataset.capability, mesh: cell.dataset.mesh } : null
  })
}
