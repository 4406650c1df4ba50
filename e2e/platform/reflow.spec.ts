import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'
import { tooWide } from '../support/tooWide'

for (const path of samplePaths()) {
  test(`${path} fits 320 px, as at 400% zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`.${path}`, { waitUntil: 'networkidle' })
    expect(await tooWide(page)).toEqual([])
  })
}

test('whatever scrolls sideways can be reached and scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of samplePaths()) {
    await page.goto(`.${path}`)
    const unreachable = await page.locator('[data-scrolls]').evaluateAll((regions) =>
      regions
        .filter((region) => region.scrollWidth > region.clientWidth + 1)
        .filter(
          (region) => region.getAttribute('tabindex') !== '0' && !region.querySelector('a, button, input'),
        )
        .map((region) => region.outerHTML.slice(0, 120)),
    )
    expect.soft(unreachable, path).toEqual([])
  }
})
