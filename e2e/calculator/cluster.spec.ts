import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

const SAMPLES = 'lib/cluster/samples'

test('a sample cluster fills inputs that its link can carry, and can be forgotten', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?services=900&known=800')
  await page.getByRole('button', { name: 'Your cluster' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fill the inputs from your cluster' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles([`${SAMPLES}/istio-sidecar.json`, `${SAMPLES}/istio-sidecar.top.txt`])
  await dialog.getByRole('button', { name: 'Fill the inputs' }).click()
  await expect(calculator.pods).not.toHaveValue('100')
  await calculator.expectAddress(/services=(?!900)/)
  const { services, known } = Object.fromEntries(new URLSearchParams(calculator.query()))
  expect(Number(known)).toBeLessThanOrEqual(Number(services))
  const today = page.getByRole('region', { name: 'Istio sidecar in your cluster today' })
  await today.getByRole('button', { name: 'Forget the cluster' }).click()
  await expect(today).toHaveCount(0)
})
