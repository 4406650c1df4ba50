import { expect, test } from '../support/test'

test('the palette takes what is typed, and leads there by keyboard alone', async ({ page }) => {
  await page.goto('./landscape/?pods=500')
  await expect(page.getByRole('button', { name: 'Share view' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Go to/ })).toBeFocused()
  await page.keyboard.type('lnkerd')
  await expect(page.getByRole('option', { selected: true })).toContainText('Linkerd')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/meshes\/linkerd\/\?pods=500$/)
})

test('the palette leads to a comparison', async ({ page }) => {
  await page.goto('./')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Search/ })
    .click()
  await page.getByRole('combobox').fill('cilium vs linkerd')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/compare\/linkerd-vs-cilium\/$/)
})

test('the focus goes back to where the palette was opened from', async ({ page }) => {
  await page.goto('./landscape/')
  const button = page.getByRole('banner').getByRole('button', { name: /^Search/ })
  await button.click()
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('the list of needs begins at its search', async ({ page }) => {
  await page.goto('./')
  const add = page.getByRole('button', { name: '+ Add a need' })
  await add.click()
  await expect(page.getByRole('textbox', { name: 'Find a capability' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
})
