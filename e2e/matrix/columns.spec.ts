import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

const DEFAULT = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium']

test('columns are moved and hidden from their heads, and the last one stays', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  expect(await matrix.meshes()).toEqual(DEFAULT)
  await page.getByRole('button', { name: 'Column Cilium' }).click()
  await page.getByRole('button', { name: 'Move left' }).click()
  expect(await matrix.meshes()).toEqual(['istio-sidecar', 'istio-ambient', 'cilium', 'linkerd'])
  await matrix.expectAddress(/mesh=istio-sidecar,istio-ambient,cilium,linkerd/)
  for (const name of ['Istio sidecar', 'Istio ambient', 'Cilium']) {
    await page.getByRole('button', { name: `Column ${name}` }).click()
    await page.getByRole('button', { name: 'Hide this column' }).click()
  }
  expect(await matrix.meshes()).toEqual(['linkerd'])
  await page.getByRole('button', { name: 'Column Linkerd' }).click()
  await expect(page.getByRole('button', { name: /one column must stay/ })).toBeDisabled()
})

test('the dialog orders columns by arrow keys and by buttons, and keeps the focus', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  await dialog.getByRole('button', { name: /^Linkerd, column 3 of 4/ }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('button', { name: /^Linkerd, column 1 of 4/ })).toBeFocused()
  await expect(dialog.getByText('Linkerd is now column 1 of 4.')).toBeAttached()
  await dialog.getByRole('button', { name: 'Move Linkerd right' }).click()
  await dialog.getByRole('checkbox', { name: 'Kuma' }).check()
  expect(await matrix.meshes()).toEqual(['istio-sidecar', 'linkerd', 'istio-ambient', 'cilium', 'kuma'])
})

test('a column that is hidden or shown keeps the focus on its box, in the other list', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  const box = dialog.getByRole('checkbox', { name: 'Linkerd' })
  await box.focus()
  for (const list of ['Hidden columns', 'Shown columns', 'Hidden columns']) {
    await page.keyboard.press('Space')
    await expect(
      dialog.getByRole('list', { name: list }).getByRole('checkbox', { name: 'Linkerd' }),
    ).toBeFocused()
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') != null)).toBe(true)
})

test('the dialog orders columns by dragging', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  const handle = dialog.getByRole('button', { name: /^Istio sidecar, column 1/ })
  const target = await dialog.getByRole('button', { name: /^Linkerd, column 3/ }).boundingBox()
  await handle.hover()
  await page.mouse.down()
  await page.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 10, { steps: 8 })
  await page.mouse.up()
  expect(await matrix.meshes()).toEqual(['istio-ambient', 'linkerd', 'istio-sidecar', 'cilium'])
})

test('dragged past an end of the list at once, a column comes to that end', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  for (const [y, expected] of [
    [2, ['linkerd', 'istio-sidecar', 'istio-ambient', 'cilium']],
    [880, ['istio-sidecar', 'istio-ambient', 'cilium', 'linkerd']],
  ] as const) {
    await dialog.getByRole('button', { name: /^Linkerd, column/ }).hover()
    await page.mouse.down()
    await page.mouse.move(640, y)
    await page.mouse.up()
    expect(await matrix.meshes()).toEqual(expected)
  }
})

test('only the first button of a pointer drags a column', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await page.getByRole('button', { name: /^Linkerd, column/ }).hover()
  await page.mouse.down({ button: 'right' })
  await page.mouse.move(640, 2, { steps: 8 })
  await page.mouse.up({ button: 'right' })
  expect(await matrix.meshes()).toEqual(DEFAULT)
})

test('the header row and the first column stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 })
  const matrix = new MatrixPage(page)
  await matrix.open('?mesh=istio-sidecar,istio-ambient,linkerd,cilium,kuma,consul')
  const scroller = page.locator('.matrix-scroller')
  await scroller.evaluate((element) => element.scrollTo(400, 3000))
  const box = await scroller.boundingBox()
  const head = await page.locator('.matrix thead').boundingBox()
  const first = await page.locator('tr[data-capability="jwt"] th').boundingBox()
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(2)
  expect(Math.abs((first?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(2)
})
