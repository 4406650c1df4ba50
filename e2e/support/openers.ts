import type { Page } from 'playwright/test'

/**
 * Drawers, menus and dialogs of a page: each control marked with `data-opens` opens one, named by the mark.
 * Calls back with each open in turn; of controls with the same mark one speaks for all. `within` narrows it to a part
 * of the page: what the header opens is the same everywhere.
 */
export const openEach = async (
  page: Page,
  within: string,
  whenOpen: (name: string) => Promise<void>,
): Promise<void> => {
  const marks = await page
    .locator(`${within} [data-opens]`)
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('data-opens') ?? ''))
  for (const name of new Set(marks)) {
    const control = page.locator(`${within} [data-opens="${name}"]:visible`).first()
    if ((await control.count()) === 0) continue
    await control.click()
    await page.waitForTimeout(250)
    await whenOpen(`${name} open`)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(100)
  }
}
