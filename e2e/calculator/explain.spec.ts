import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

const GIB = 1024 ** 3

test('a figure opens by keyboard where it comes from, and the numbers are those of the cell', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  // Before the dialog opens: what lies behind it is hidden from who looks for roles.
  const { typical } = await calculator.figure('istio-sidecar', 'memory-used')
  const button = calculator.cell('istio-sidecar', 'memory-used').getByRole('button')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(calculator.dialog).toBeVisible()
  // The formula as it is read: each part ends in what it comes to, and the last line is their sum.
  const lines = await calculator.dialog.getByRole('list').first().getByRole('listitem').allTextContents()
  const gibOf = (text: string) => Number(/= ([\d.,]+) GiB$/.exec(text.trim())?.[1]?.replaceAll(',', ''))
  const parts = lines.slice(0, -1).map(gibOf)
  const sum = gibOf(lines.at(-1) ?? '')
  expect(Math.abs(sum - (typical ?? 0) / GIB)).toBeLessThan(0.06)
  expect(Math.abs(parts.reduce((a, b) => a + b, 0) - sum)).toBeLessThan(0.11)
  // And the formula, worked out by hand: 100 sidecars with their base, services, endpoints and requests.
  const numbers = [...(lines[0]?.matchAll(/([\d.]+) MiB/g) ?? [])].map(([, number]) => Number(number))
  const [base = 0, service = 0, endpoint = 0, request = 0] = numbers
  const sidecars = (100 * (base + 25 * service + 100 * endpoint + 20 * request)) / 1024
  expect(Math.abs(sidecars - (parts[0] ?? 0))).toBeLessThan(0.1)
  await page.keyboard.press('Escape')
  await expect(calculator.dialog).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await calculator.dialog.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(calculator.dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('behind a coefficient stand measurements with conditions and links', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await calculator.cell('linkerd', 'cpu-used').getByRole('button').click()
  const measurements = calculator.dialog.getByText(/\d+ measurements from \d+ rigs?/).first()
  await measurements.click()
  const source = calculator.dialog.locator('a[data-source]').first()
  await expect(source).toBeVisible()
  await expect(source).toHaveAttribute('href', /^https:\/\//)
})

test('what nobody has measured is named, and what articles claim is judged', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await calculator.cell('cilium', 'memory-used').getByRole('button').click()
  await expect(calculator.dialog.getByRole('heading', { name: 'Not included' })).toBeVisible()
  await expect(calculator.dialog).toContainText('eBPF maps')
  await page.keyboard.press('Escape')
  await calculator.cell('istio-sidecar', 'memory-used').getByRole('button').click()
  await expect(calculator.dialog).toContainText('5 to 10 GB')
  await expect(calculator.dialog).toContainText('upper half of the evidence')
})

test('a cost of which nothing is known can be filled in by who has measured it', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?rps=2000&l7=0&cni=cilium')
  await expect(calculator.cell('cilium', 'cpu-used')).toContainText('not known')
  await calculator.cell('cilium', 'cpu-used').getByRole('button').click()
  await calculator.dialog.getByLabel('You measured').first().fill('0.1')
  await page.keyboard.press('Escape')
  await expect
    .poll(() => calculator.figure('cilium', 'cpu-used'))
    .toEqual({
      low: 0.2,
      typical: 0.2,
      high: 0.2,
    })
})

test('extra nodes and money are worked out from numbers that stand there', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?cpu=20&mem=2.5')
  const numbers = async (metric: string) => {
    await calculator.cell('istio-sidecar', metric).getByRole('button').click()
    const formula = await calculator.dialog.getByRole('list').first().textContent()
    await page.keyboard.press('Escape')
    await expect(calculator.dialog).toBeHidden()
    return (formula ?? '').replaceAll(/\s+/g, ' ')
  }
  const nodes = await numbers('nodes-used')
  const [, packing, cores, vcpu, share, gib, size, part] =
    /^([\d.]+) .*?([\d.]+) cores \(.*?\) ÷ \((\d+) vCPU a node × ([\d.]+) .*?\) and ([\d.]+) GiB \(.*?\) ÷ \((\d+) GiB .*? × ([\d.]+) /
      .exec(nodes)
      ?.map(Number) ?? []
  const worked =
    (packing ?? 0) *
    Math.max((cores ?? 0) / ((vcpu ?? 0) * (share ?? 0)), (gib ?? 0) / ((size ?? 0) * (part ?? 0)))
  const { typical } = await calculator.figure('istio-sidecar', 'nodes-used')
  expect(worked).toBeCloseTo(typical ?? 0, 3)
  expect(await numbers('cost-reserved')).toMatch(
    /the larger of \([\d.]+ nodes \(.*?\) and [\d.]+ nodes \(.*?\)\) × \(8 vCPU a node × 20 USD a vCPU-month \+ 32 GiB a node × 2.5 USD a GiB-month/,
  )
})

test('an own measurement is in the figure, the list and the link, and can be removed', async ({
  page,
  context,
}) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  const before = await calculator.figure('istio-sidecar', 'memory-used')
  await calculator.cell('istio-sidecar', 'memory-used').getByRole('button').click()
  await calculator.dialog.getByLabel('You measured').first().fill('38')
  await page.keyboard.press('Escape')
  const own = await calculator.figure('istio-sidecar', 'memory-used')
  expect(own.typical).not.toBe(before.typical)
  await calculator.expectAddress(/set=[a-z-]+\.[a-z-]+:38/)
  const list = page.getByRole('region', { name: 'Measured by you' })
  await expect(list).toContainText('38 MiB')
  const colleague = new CalculatorPage(await context.newPage())
  await colleague.page.goto(page.url())
  await expect.poll(() => colleague.figure('istio-sidecar', 'memory-used')).toEqual(own)
  await list.getByRole('button', { name: /^Remove/ }).click()
  await expect(list).toHaveCount(0)
  expect(await calculator.figure('istio-sidecar', 'memory-used')).toEqual(before)
})
