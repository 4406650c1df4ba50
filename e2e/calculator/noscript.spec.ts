import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

test.use({ javaScriptEnabled: false })

test('the figures of the default scenario stand in the page', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await page.goto('./calculator/')
  await expect(calculator.table).toBeVisible()
  await expect(calculator.rows).toHaveCount(4)
  const { low, typical, high } = await calculator.figure('istio-ambient', 'memory-used')
  expect(low).toBeLessThan(typical ?? 0)
  expect(typical).toBeLessThan(high ?? 0)
  await expect(page.getByRole('heading', { name: /Not included/ })).toBeVisible()
})
