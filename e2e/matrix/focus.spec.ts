// A control that goes with its own click hands the focus on: who uses keys goes on from beside it, not from the top.
import type { Locator } from 'playwright/test'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

for (const key of ['Enter', 'Space']) {
  const press = async (control: Locator) => {
    await control.focus()
    await control.press(key)
  }

  test(`${key} on a filter's chip leads to the next, then the one before, then the heading`, async ({
    page,
  }) => {
    const matrix = new MatrixPage(page)
    await matrix.open('?cat=security&level=native&diff=1')
    const chip = (name: string) => page.getByRole('button', { name: `Remove the filter ${name}` })
    await press(chip('Native'))
    await expect(chip('Differs')).toBeFocused()
    await press(chip('Differs'))
    await expect(chip('Security')).toBeFocused()
    await press(chip('Security'))
    await expect(page.getByRole('heading', { name: 'Feature matrix' })).toBeFocused()
    await matrix.expectCount(117)
  })

  test(`${key} on “Clear all” leads to the heading, and on “Undo” back to it`, async ({ page }) => {
    const matrix = new MatrixPage(page)
    await matrix.open('?cat=security&level=native')
    const heading = page.getByRole('heading', { name: 'Feature matrix' })
    await press(page.getByRole('button', { name: 'Clear all' }))
    await expect(heading).toBeFocused()
    await press(page.getByRole('button', { name: 'Undo' }))
    await expect(matrix.filter('Security')).toBeChecked()
    await expect(heading).toBeFocused()
  })

  test(`${key} on the way out of an empty result leads to the table`, async ({ page }) => {
    const matrix = new MatrixPage(page)
    const table = page.getByRole('region', { name: 'The matrix, which scrolls' })
    await matrix.open('?q=zzzzzz')
    await press(page.getByRole('button', { name: 'Clear 1 filter' }))
    await matrix.expectCount(117)
    await expect(table).toBeFocused()
    await matrix.search.fill('encripted')
    await press(page.getByRole('button', { name: 'encrypted', exact: true }))
    await expect(table).toBeFocused()
  })

  test(`${key} on a need's chip leads to the next, then the one before, then to adding one`, async ({
    page,
  }) => {
    const matrix = new MatrixPage(page)
    await matrix.open('?need=ipv6-dual-stack,mtls-auto,jwt')
    const chip = (name: string) => page.getByRole('button', { name: `Remove the need: ${name}` })
    await press(chip('Automatic mTLS'))
    await expect(chip('End-user JWT')).toBeFocused()
    await press(chip('End-user JWT'))
    await expect(chip('IPv6')).toBeFocused()
    await press(chip('IPv6'))
    await expect(page.getByRole('button', { name: '+ Add a need' })).toBeFocused()
    await matrix.expectAddress(/^$/)
  })

  test(`${key} on the star of the last need that is shown leads to the table`, async ({ page }) => {
    const matrix = new MatrixPage(page)
    await matrix.open('?need=jwt&mine=1')
    await press(page.locator('tr[data-capability="jwt"] .star'))
    await expect(page.getByText('You have not named any need yet.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'The matrix, which scrolls' })).toBeFocused()
  })
}

test('a notice that is dismissed by key leads to the page', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?need=gone')
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(page.locator('[data-notice]')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
})

test('a pointer that takes filters away does not scroll, nor draws an outline', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  const chip = page.getByRole('button', { name: 'Remove the filter Security' })
  await chip.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().bottom - 100))
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(0)
  await chip.click()
  await matrix.expectCount(117)
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
  await expect(page.locator(':focus-visible')).toHaveCount(0)
})
