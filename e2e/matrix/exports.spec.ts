import type { Page } from 'playwright/test'
import { saveFile } from '../support/saveFile'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

const QUERY = '?mesh=linkerd,cilium&cat=security&diff=1'

async function save(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click()
  return (await saveFile(page, () => page.getByRole('button', { name }).click())).text
}

test('each file holds exactly the rows and columns that are shown', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open(QUERY)
  const shown = await matrix.shownIds()
  const csv = (await save(page, 'CSV for a spreadsheet')).trimEnd().split('\r\n')
  expect(csv).toHaveLength(shown.length + 1)
  expect(csv[0]).toBe(
    'Category,Capability,Id,Linkerd: level,Linkerd: maturity,Linkerd: marks,Linkerd: value,Cilium: level,Cilium: maturity,Cilium: marks,Cilium: value',
  )
  const json = JSON.parse(await save(page, 'JSON'))
  expect(json.rows.map(({ id }: { id: string }) => id)).toEqual(shown)
  expect(json.meshes.map(({ id }: { id: string }) => id)).toEqual(['linkerd', 'cilium'])
  expect(json.link).toContain('mesh=linkerd,cilium')
  const markdown = await save(page, 'Markdown table')
  expect(markdown.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(shown.length + 2)
})

test('an opened fold is part of what is shown', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open(QUERY)
  const count = await matrix.resultCount()
  const fold = page.locator('.fold button')
  const folded = Number(/\d+/.exec((await fold.textContent()) ?? '')?.[0])
  await fold.click()
  const json = JSON.parse(await save(page, 'JSON'))
  expect(json.rows).toHaveLength(count + folded)
})

test('the toast of a link counts what the link shows, which is no opened fold', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const matrix = new MatrixPage(page)
  await matrix.open(QUERY)
  const count = await matrix.resultCount()
  await page.locator('.fold button').click()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Copy the permalink' }).click()
  await expect(page.getByText(`Link copied: ${count} rows, 2 meshes`)).toBeVisible()
})

test('the copied permalink shows the same, and the toast says what it holds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const matrix = new MatrixPage(page)
  await matrix.open(QUERY)
  const count = await matrix.resultCount()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Copy the permalink' }).click()
  await expect(page.getByText(`Link copied: ${count} rows, 2 meshes`)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto(link)
  await matrix.expectCount(count)
})

test('on paper stand the table, the permalink and the dataset version, and no controls', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open(QUERY)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Which Mesh, dataset \d{4}\.\d+\.\d+ of .*mesh=linkerd,cilium/)).toBeVisible()
  await expect(matrix.search).toBeHidden()
  await expect(page.getByRole('button', { name: 'Columns' })).toBeHidden()
  await expect(matrix.table).toBeVisible()
})

test('on paper stands how each mesh meets the needs, and which rows are needs', async ({ page }) => {
  const matrix = new MatrixPage(page)
  await matrix.open('?mesh=linkerd,cilium&cat=traffic&need=retries,mirroring')
  await page.emulateMedia({ media: 'print' })
  const head = matrix.table.getByRole('columnheader', { name: /Linkerd/ })
  await expect(head.getByText(/^[012] of 2 needs$/).filter({ visible: true })).toHaveCount(1)
  const star = (capability: string) => matrix.table.locator(`[data-need="${capability}"]`)
  await expect(star('retries')).toBeVisible()
  await expect(star('timeouts')).toBeHidden()
})
