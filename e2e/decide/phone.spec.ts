import { expect, test } from '../support/test'
import { DecidePage } from './decidePage'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

test('the question comes first, then the answer, then the sheet, folded', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  const tops = await Promise.all(
    [decide.question, decide.leader, page.getByRole('heading', { name: 'Your sheet' })].map(
      async (part) => (await part.boundingBox())?.y ?? 0,
    ),
  )
  expect([...tops].sort((one, other) => one - other)).toEqual(tops)
  await expect(page.getByRole('slider').first()).toBeHidden()
  await page.getByRole('button', { name: 'Change', exact: true }).tap()
  await expect(page.getByRole('slider').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('an answer by touch leads to the next question, in sight', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await decide.option('many').tap()
  await decide.expectQuestion('goal')
  await expect(decide.question.getByRole('heading', { level: 2 })).toBeInViewport()
})
