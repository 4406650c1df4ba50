import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

test.describe('privacy', () => {
  for (const path of samplePaths()) {
    test(`${path} asks nothing of the outside and sets no cookie`, async ({ page, context, watch }) => {
      await page.goto(`.${path}`, { waitUntil: 'networkidle' })
      expect(watch.requests.length).toBeGreaterThan(0)
      expect(watch.outside).toEqual([])
      expect(await context.cookies()).toEqual([])
    })
  }
})
