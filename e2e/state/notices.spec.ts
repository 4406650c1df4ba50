import { watchLayoutShift } from '../support/layoutShift'
import { expect, test } from '../support/test'

for (const width of [360, 1280]) {
  for (const path of ['landscape/', 'meshes/linkerd/', 'data/']) {
    test(`/${path} is not moved at ${width} px by what is to be said of its link`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const layoutShift = await watchLayoutShift(page)
      await page.goto(`./${path}?need=gone&mesh=osm&dv=2025.1.1`)
      const notice = page.locator('[data-notice]').first()
      await expect(notice).toBeInViewport()
      await expect(page.locator('h1')).toBeInViewport()
      await page.waitForTimeout(700)
      expect(await layoutShift()).toBeLessThan(0.02)
      const dismiss = page.getByRole('button', { name: 'Dismiss' })
      for (let left = await dismiss.count(); left > 0; left--) await dismiss.first().click()
      await expect(notice).toHaveCount(0)
    })
  }
}
