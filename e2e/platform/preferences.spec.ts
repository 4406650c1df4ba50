import { Keyboard } from '../support/keyboard'
import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

for (const path of samplePaths()) {
  test(`${path} honours reduced motion and forced colours`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
    await page.goto(`.${path}`, { waitUntil: 'networkidle' })
    const moving = await page.evaluate(() =>
      document.getAnimations().map((animation) => String(animation.effect)),
    )
    expect(moving).toEqual([])
    await expect(page.locator('h1')).toBeVisible()
    // The first stop of the keyboard must show where it is in the system's own colours.
    await page.keyboard.press('Tab')
    await new Keyboard(page).expectFocusSeen()
  })
}

test('motion stays under 150 ms where it is wanted', async ({ page }) => {
  await page.goto('./')
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => getComputedStyle(element).transitionDuration.split(','))
      .map(Number.parseFloat)
      .filter((seconds) => seconds > 0.15),
  )
  expect(slow).toEqual([])
})
