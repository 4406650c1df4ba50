import type { Locator, Page } from 'playwright/test'
import { saveFile } from '../support/saveFile'
import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

const save = (page: Page, chart: Locator, name: RegExp) =>
  saveFile(page, () => chart.getByRole('button', { name }).click())

test('charts come when they are seen, say what they show, and have a table behind them', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const bars = calculator.chart(/by part/)
  await bars.scrollIntoViewIfNeeded()
  await expect(bars.locator('svg.recharts-surface')).toBeVisible()
  await expect(bars).toContainText(/has the least.*the most/)
  await expect(bars).toContainText('Claimed: 5 to 10 GB')
  await bars.getByRole('button', { name: 'Show as table' }).click()
  const row = bars.getByRole('row', { name: /Istio sidecar/ })
  await expect(row).toContainText('5 to 10 GB')
  await expect(row).toContainText('sidecars')
})

test('a chart takes the figures of the moment when it is seen again, and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 })
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const bars = calculator.chart(/by part/)
  const drawing = bars.locator('svg.recharts-surface')
  await bars.scrollIntoViewIfNeeded()
  await expect(drawing).toContainText('Istio sidecar')
  const setPods = async (pods: string) => {
    await page.evaluate(() => scrollTo(0, 0))
    await calculator.pods.fill(pods)
    const { typical } = await calculator.figure('istio-sidecar', 'memory-used')
    return `Istio sidecar ${Math.round((typical ?? 0) / 1024 ** 3)}, `
  }
  const drawn = await setPods('3000')
  await bars.scrollIntoViewIfNeeded()
  await expect(drawing).toContainText(drawn)
  const printed = await setPods('6000')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await drawing.textContent()).toContain(printed)
})

test('the sweep names the crossings and moves to another axis', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const sweep = calculator.chart(/over pods/)
  await sweep.scrollIntoViewIfNeeded()
  await expect(sweep).toContainText(/From \d+ pods on, .* takes less memory than/)
  await sweep.getByRole('combobox', { name: 'On the axis' }).selectOption('nodes')
  await expect(calculator.chart(/over nodes/)).toBeVisible()
  await calculator.expectAddress(/x=nodes/)
})

test('metric and basis steer both charts', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await page.getByText('CPU', { exact: true }).click()
  await page.getByText('Reserved', { exact: true }).click()
  await expect(calculator.chart(/^CPU reserved, by part/)).toBeVisible()
  await expect(calculator.chart(/^CPU reserved over pods/)).toBeVisible()
  await page.getByText('Latency', { exact: true }).click()
  await expect(calculator.chart(/^Added latency, p99, by part/)).toBeVisible()
  await page.getByText('Money', { exact: true }).click()
  await expect(page.getByText('Money needs your prices')).toBeVisible()
})

test('a chart can be taken along as SVG, PNG and CSV', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const sweep = calculator.chart(/over pods/)
  await sweep.scrollIntoViewIfNeeded()
  await expect(sweep.locator('svg.recharts-surface')).toBeVisible()
  const svg = await save(page, sweep, /as SVG/)
  expect(svg.name).toBe('which-mesh-memory-used-by-pods.svg')
  expect(svg.text).toContain('Istio ambient')
  const png = await save(page, sweep, /as PNG/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const csv = await save(page, sweep, /as CSV/)
  const [head, first] = csv.text.split('\r\n')
  expect(head).toContain('"Istio sidecar, GiB","Istio sidecar, low","Istio sidecar, high"')
  expect(first?.split(',').every((cell) => Number.isFinite(Number(cell)))).toBe(true)
})

test('why the claims differ is said beside the chart', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const bars = calculator.chart(/by part/)
  await bars.getByText(/Why the claims differ/).click()
  await expect(bars).toContainText('upper half of the evidence')
})
