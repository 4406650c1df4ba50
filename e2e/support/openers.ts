import { expect, type Page } from 'playwright/test'
import { attributesOf } from './sitePage'

/** Whatever can stand open: dialogs, drawers, menus. */
export const OPENED = 'dialog[open], :popover-open'

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
  const marks = await attributesOf(page.locator(`${within} [data-opens]`), 'data-opens')
  const opened = page.locator(OPENED)
  for (const name of new Set(marks)) {
    const control = page.locator(`${within} [data-opens="${name}"]:visible`).first()
    if ((await control.count()) === 0) continue
    await control.click()
    await expect(opened.first(), `what “${name}” opens`).toBeVisible()
    await whenOpen(name)
    await page.keyboard.press('Escape')
    await expect(opened, `“${name}” closes on Esc`).toHaveCount(0)
  }
}
