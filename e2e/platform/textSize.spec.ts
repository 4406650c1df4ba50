import { CHROMIUM_FLAGS, findChromium } from '../../scripts/support/chromium'
import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'
import { tooWide } from '../support/tooWide'

const executablePath = findChromium()

// The reader's own setting, as browsers offer it: rem units and the breakpoints in them follow.
test.use({
  launchOptions: {
    args: [...CHROMIUM_FLAGS, '--blink-settings=defaultFontSize=32'],
    ...(executablePath ? { executablePath } : {}),
  },
})

for (const path of samplePaths()) {
  test(`${path} bears text of twice the size`, async ({ page }) => {
    await page.goto(`.${path}`, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    expect(await tooWide(page)).toEqual([])
    await expect(page.locator('h1')).toBeVisible()
  })
}
