import { expect, test } from '../support/test'
import { CalculatorPage } from './calculatorPage'

const FULL =
  '?mesh=linkerd,kuma,istio-ambient&pods=900&meshed=80&nodes=40&services=120&known=60&rps=12000&l7=30&conns=40&waypoints=6&ha=1&cni=cilium&wg=1&vcpu=16&gib=64&cpu=21.5&mem=2.9&own=50:64&set=istio-sidecar.base-memory:38&metric=cpu&basis=reserved&x=nodes'

test('a link with every input comes back the same, and shows the same figures', async ({ page, context }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open(FULL)
  await expect(calculator.pods).toHaveValue('900')
  await expect(page.getByRole('radio', { name: 'Reserved' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'On the axis' })).toHaveValue('nodes')
  const shown = await calculator.figures()
  // A change and its reversal write the address anew.
  await calculator.pods.fill('901')
  await calculator.pods.fill('900')
  await calculator.expectAddress(/pods=900&meshed=80&nodes=40.*metric=cpu&basis=reserved&x=nodes/)
  const colleague = new CalculatorPage(await context.newPage())
  await colleague.page.goto(page.url())
  await expect(colleague.rows).toHaveCount(3)
  await expect.poll(() => colleague.figures()).toEqual(shown)
})

test('values that nobody can have are named and do not break the page', async ({ page }) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?pods=abc&nodes=-4&set=nothing:3&x=moon&metric=gold')
  await expect(calculator.rows).toHaveCount(4)
  await expect(page.getByText('moon', { exact: false }).first()).toBeVisible()
})

test('on paper stand the inputs, the permalink and the dataset version, and no controls', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page)
  await calculator.open('?pods=250')
  await page.emulateMedia({ media: 'print' })
  const inputs = page.getByRole('region', { name: 'Inputs in words' })
  await expect(inputs).toContainText('250')
  await expect(page.getByText(/Which Mesh, dataset \d{4}\.\d+\.\d+ of .*pods=250/)).toBeVisible()
  await expect(page.getByRole('slider').first()).toBeHidden()
  await expect(calculator.table).toBeVisible()
  await page.setViewportSize({ width: 718, height: 1000 })
  const cut = await calculator.table.evaluate(
    (table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0),
  )
  expect(cut, 'columns that paper cuts off').toBeLessThanOrEqual(0)
})
