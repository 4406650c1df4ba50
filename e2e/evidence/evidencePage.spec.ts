import { expect, test } from '../support/test'

test('the page says how well the model does, the bad meshes first', async ({ page }) => {
  await page.goto('./evidence/')
  await expect(page.getByText(/Over all the median factor is memory 1\.\d\d, CPU 1\.\d\d/)).toBeVisible()
  const rows = page.getByRole('table', { name: 'Accuracy by mesh and metric' }).getByRole('row')
  const cells = await rows.evaluateAll((all) =>
    all.slice(4).map((row) => row.querySelectorAll('td')[1]?.textContent ?? ''),
  )
  const factors = cells.filter((text) => text !== '–').map(Number)
  expect(factors).toEqual([...factors].sort((a, b) => b - a))
  const lastSilent = cells.lastIndexOf('–')
  expect(lastSilent).toBeLessThan(cells.length - factors.length)
})

test('model and measurement stand on one chart, with every factor in the table behind it', async ({
  page,
}) => {
  await page.goto('./evidence/')
  const chart = page.getByRole('figure').filter({ hasText: 'model against measurement' })
  await chart.scrollIntoViewIfNeeded()
  await expect(chart.locator('svg.recharts-surface')).toBeVisible()
  await chart.getByText('CPU', { exact: true }).click()
  await expect(chart.getByRole('heading')).toHaveText('CPU: model against measurement')
  await chart.getByRole('button', { name: 'Show as table' }).click()
  const factors = await chart
    .locator('tbody tr td:last-child')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)))
  expect(factors.length).toBeGreaterThan(50)
  expect(factors).toEqual([...factors].sort((a, b) => b - a))
})

test('every measurement that is left out is listed under its reason', async ({ page }) => {
  await page.goto('./evidence/')
  const said = await page.getByText(/([\d,]+) figures could not be compared/).textContent()
  const promised = Number(/([\d,]+) figures could not/.exec(said ?? '')?.[1]?.replaceAll(',', ''))
  const list = page.locator('section', { has: page.locator('#left-out') })
  await expect(list.locator('li li')).toHaveCount(promised)
})

test('an article’s figure stands beside the model’s, with the judgement', async ({ page }) => {
  await page.goto('./evidence/#articles')
  const row = page
    .getByRole('table', { name: 'Figures of the articles' })
    .getByRole('row', { name: /5 to 10 GB/ })
  await expect(row).toContainText('upper half of the evidence')
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^[\d,.]+[\d,.]+ to [\d,.]+$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the counts by mesh and metric and the file of all figures are there', async ({ page }) => {
    await page.goto('./evidence/')
    const counts = page.getByRole('table', { name: 'Published figures by mesh and metric' })
    await expect(counts.getByRole('row')).toHaveCount(8)
    const link = page.getByRole('link', { name: 'one JSON file' })
    const file = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(file.status()).toBe(200)
  })
})
