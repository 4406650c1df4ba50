import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

const GIB = 1024 ** 3

test('at 100 pods every mesh has its figures with their ranges, in base units', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await expect(calculator.rows).toHaveCount(4)
  for (const mesh of ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium']) {
    for (const metric of ['memory-used', 'cpu-used', 'latency-p99', 'pods', 'nodes-used']) {
      const { low, typical, high } = await calculator.figure(mesh, metric)
      expect(low, `${mesh} ${metric}`).not.toBeNull()
      expect(low ?? 0).toBeLessThanOrEqual(typical ?? 0)
      expect(typical ?? 0).toBeLessThanOrEqual(high ?? 0)
    }
  }
  const istio = await calculator.figure('istio-sidecar', 'memory-used')
  expect(istio.typical).toBeGreaterThan(3 * GIB)
  expect(istio.typical).toBeLessThan(8 * GIB)
  await expect(calculator.cell('linkerd', 'memory-reserved')).toContainText('the chart sets nothing')
})

test('another number of pods changes the figures and the address at once', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const before = await calculator.figure('istio-sidecar', 'memory-used')
  await calculator.pods.fill('300')
  const after = await calculator.figure('istio-sidecar', 'memory-used')
  expect((after.typical ?? 0) / (before.typical ?? 1)).toBeGreaterThan(2.5)
  await calculator.expectAddress(/^\?pods=300$/)
})

test('the slider moves the same number, by keyboard too', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const slider = page.getByRole('slider', { name: 'Pods, slider' })
  await slider.focus()
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight')
  await expect(calculator.pods).toHaveValue('300')
  await calculator.expectAddress(/^\?pods=300$/)
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowLeft')
  await expect(calculator.pods).toHaveValue('100')
})

test('where the evidence is thin the range comes first, the middle second', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const cell = calculator.cell('cilium', 'memory-used')
  const text = (await cell.textContent()) ?? ''
  expect(text.indexOf(' to ')).toBeLessThan(text.indexOf('typically'))
  await expect(calculator.cell('istio-sidecar', 'memory-used')).not.toContainText('typically')
})

test('money is hidden until there are prices, and twice the price is twice the money', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await expect(calculator.cell('linkerd', 'cost-used')).toHaveCount(0)
  await page.getByText('Price', { exact: true }).click()
  const vcpu = page.getByLabel('A vCPU for a month', { exact: true })
  const gib = page.getByLabel('A GiB for a month', { exact: true })
  await vcpu.fill('20')
  await gib.fill('3')
  const once = await calculator.figure('linkerd', 'cost-used')
  await vcpu.fill('40')
  await gib.fill('6')
  const twice = await calculator.figure('linkerd', 'cost-used')
  expect(twice.typical).toBeCloseTo(2 * (once.typical ?? 0), 6)
  await calculator.expectAddress(/cpu=40&mem=6/)
})

test('a mesh can be added to the comparison, and the link has it', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await page.getByRole('group', { name: 'Meshes shown' }).getByRole('checkbox', { name: 'Kuma' }).check()
  await expect(calculator.rows).toHaveCount(5)
  await calculator.expectAddress(/mesh=.*kuma/)
})

test('a preset and a reset can be taken back', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?pods=250')
  await page.getByRole('button', { name: 'Edge, 3 small nodes' }).click()
  await expect(calculator.pods).toHaveValue('30')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(calculator.pods).toHaveValue('250')
  await page.getByRole('button', { name: 'Reset all inputs' }).click()
  await expect(calculator.pods).toHaveValue('100')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(calculator.pods).toHaveValue('250')
})

test('a number out of bounds says so and changes nothing', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const before = await calculator.figures()
  await calculator.pods.fill('900000')
  await expect(page.getByRole('alert').filter({ hasText: 'Between 1 and 200,000' })).toBeVisible()
  expect(await calculator.figures()).toEqual(before)
})

test('what is kept as A stands beside what is now, through every change and a reload', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const a = await calculator.figure('linkerd', 'memory-used')
  await page.getByRole('button', { name: /^Keep as A/ }).click()
  await calculator.pods.fill('400')
  const b = await calculator.figure('linkerd', 'memory-used')
  const difference = page
    .getByRole('table', { name: 'Difference by mesh' })
    .getByRole('row', { name: /Linkerd/ })
    .locator('[data-metric="memory-used"]')
  const expected = (b.typical ?? 0) - (a.typical ?? 0)
  expect(Number(await difference.getAttribute('data-difference'))).toBeCloseTo(expected, 0)
  await expect(page.getByText('Pods 100 to 400', { exact: true })).toBeVisible()
  await calculator.expectAddress(/pods=400/)
  await page.reload()
  await expect(page.getByText('Pods 100 to 400', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Return to A' }).click()
  await expect(calculator.pods).toHaveValue('100')
  await page.getByRole('button', { name: 'Forget A' }).click()
  await expect(difference).toHaveCount(0)
})

test('an ingress rate and its hops make the requests', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await page.getByText('I only know the ingress rate').click()
  await page.getByLabel('Requests that come in').fill('500')
  await page.getByLabel('Hops that each causes').fill('5')
  await page.getByRole('button', { name: 'Use 2,500 a second' }).click()
  await calculator.expectAddress(/rps=2500/)
})

test('the sliders say their numbers whole', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?meshed=99.5&rps=20.5')
  const said = (label: string) => page.getByRole('slider', { name: `${label}, slider` })
  await expect(said('Pods in the mesh')).toHaveAttribute('aria-valuetext', '99.5% of the pods in the mesh')
  await expect(said('Requests a second')).toHaveAttribute('aria-valuetext', '20.5 requests a second')
})
