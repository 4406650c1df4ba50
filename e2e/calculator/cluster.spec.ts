import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

const SAMPLES = 'lib/cluster/samples'

test('a small cluster fills the inputs, and what its mesh takes today stands beside the estimate', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await page.getByRole('button', { name: 'Your cluster' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fill the inputs from your cluster' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles([`${SAMPLES}/istio-sidecar.json`, `${SAMPLES}/istio-sidecar.top.txt`])
  await expect(dialog.getByRole('heading', { name: /Runs already: Istio sidecar/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Fill the inputs' }).click()
  await expect(dialog).toBeHidden()
  await expect(calculator.pods).not.toHaveValue('100')
  const today = page.getByRole('region', { name: 'Istio sidecar in your cluster today' })
  await expect(today).toContainText('estimate')
  await expect(calculator.rows).toHaveCount(4)
  await today.getByRole('button', { name: 'Forget the cluster' }).click()
  await expect(today).toHaveCount(0)
})
