// What every dialog of the site does, shown by some of them: the focus stays inside, and goes back where it came from.
import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'

const focusIsInside = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('dialog[aria-modal=true]') != null)

const openShare = async (page: Page) => {
  await page.getByRole('button', { name: 'Share view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('Tab goes round inside a dialog, both ways', async ({ page }) => {
  await page.goto('./meshes/linkerd/')
  const dialog = await openShare(page)
  const close = dialog.getByRole('button', { name: 'Close' })
  await expect(close).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(close).not.toBeFocused()
  expect(await focusIsInside(page)).toBe(true)
  await page.keyboard.press('Tab')
  await expect(close).toBeFocused()
  let stops = 0
  do {
    await page.keyboard.press('Tab')
    expect(await focusIsInside(page)).toBe(true)
    stops++
  } while (stops < 40 && !(await close.evaluate((button) => button === document.activeElement)))
  expect(stops).toBeGreaterThan(2)
  expect(stops).toBeLessThan(40)
})

test('the page behind a dialog cannot take the focus, nor a click', async ({ page }) => {
  await page.goto('./meshes/linkerd/')
  const dialog = await openShare(page)
  const link = page.locator('main a:visible').first()
  await link.evaluate((element) => element.focus())
  expect(await focusIsInside(page)).toBe(true)
  await expect(page.getByRole('main')).toHaveCount(0)
  await link.click({ force: true })
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Share view' })).toBeFocused()
  await expect(page).toHaveURL(/\/meshes\/linkerd\/$/)
})

test('Esc closes what is in front: a menu, then its dialog, then the next', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('./matrix/?open=linkerd.mtls-auto')
  const drawer = page.getByRole('dialog', { name: /^Linkerd: / })
  await expect(drawer).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(drawer).toBeVisible()
  expect(await focusIsInside(page)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()

  const opener = page.getByRole('button', { name: 'Filter', exact: true })
  await opener.click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('button', { name: /Export/ }).click()
  const menu = sheet.locator(':popover-open')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
})

test('what stands open is closed before a dialog opens, and the focus goes back to what had opened it', async ({
  page,
}) => {
  await page.goto('./matrix/')
  const opener = page.getByRole('button', { name: 'Column Linkerd' })
  await opener.click()
  await expect(page.locator(':popover-open')).toHaveCount(1)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  await expect(palette).toBeVisible()
  await expect(page.locator(':popover-open')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(opener).toBeFocused()
})

test('the focus is never lost: not with what had it, nor with what it should go back to', async ({
  page,
}) => {
  await page.goto('./matrix/?mine=1')
  await page.getByRole('button', { name: 'Add a need', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'What you need' })
  await dialog.getByRole('checkbox', { name: /mTLS/ }).first().check()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('Tab')
  expect(await focusIsInside(page)).toBe(true)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
})

test('a pointer that leaves the dialog with the button held does not close it', async ({ page }) => {
  await page.goto('./meshes/linkerd/')
  const dialog = await openShare(page)
  const box = await dialog.getByRole('heading', { name: 'Share and save' }).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
  await page.mouse.down()
  await page.mouse.move(4, 400)
  await page.mouse.up()
  await expect(dialog).toBeVisible()
  await page.mouse.click(4, 400)
  await expect(dialog).toBeHidden()
})

test('Back from a page that a long list led to finds the list where it was left', async ({ page }) => {
  await page.goto('./capabilities/')
  const link = page.locator('main a[href*="/capabilities/"]').nth(70)
  await link.scrollIntoViewIfNeeded()
  const before = await link.boundingBox()
  await link.click()
  await expect(page).toHaveURL(/\/capabilities\/./)
  await page.goBack()
  await expect(page).toHaveURL(/\/capabilities\/$/)
  await expect.poll(async () => (await link.boundingBox())?.y).toBe(before?.y)
})
