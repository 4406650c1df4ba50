import type { Page } from 'playwright/test'
import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

/** What reaches past the right edge without standing in a region that is marked as scrolling sideways. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const excess = document.documentElement.scrollWidth - width
    if (excess <= 0) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !element.closest('[data-scrolls]'),
    )
    return [`${excess} px too wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))]
  })

for (const path of samplePaths()) {
  test(`${path} fits 320 px, as at 400% zoom, and bears text of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`.${path}`, { waitUntil: 'networkidle' })
    expect.soft(await overflowing(page), 'at 320 px').toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect.soft(await overflowing(page), 'with text at 200%').toEqual([])
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
