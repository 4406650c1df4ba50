import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })

test('a mesh is a card with all its figures, and nothing scrolls sideways', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await expect(page.getByRole('row')).not.toHaveCount(0)
  const card = calculator.rows.first()
  await expect(card.getByRole('cell')).toHaveCount(10)
  for (const cell of await card.getByRole('cell').all()) {
    const box = await cell.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('the inputs are folded above the results, behind a line that sums them up', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await expect(calculator.pods).toBeHidden()
  await page.getByRole('button', { name: /100 pods, 10 nodes/ }).tap()
  await calculator.pods.fill('50')
  await page.getByRole('button', { name: /50 pods, 10 nodes/ }).tap()
  await expect(calculator.pods).toBeHidden()
  await calculator.expectAddress(/pods=50/)
})

test('an explanation fits the screen', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await calculator.cell('istio-sidecar', 'memory-used').getByRole('button').tap()
  await expect(calculator.dialog).toBeVisible()
  const spare = await calculator.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(spare).toBeLessThanOrEqual(0)
})
