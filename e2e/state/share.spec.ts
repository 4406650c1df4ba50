import type { Page } from 'playwright/test'
import { saveFile } from '../support/saveFile'
import { expect, test } from '../support/test'

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('copying the link says what it holds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./matrix/?need=mtls-strict,retries&cat=security')
  const dialog = await openShare(page)
  const rows = await page.locator('[data-result-count]').textContent()
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status')).toHaveText(`Link copied: ${rows} rows, 4 meshes, 2 needs`)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toMatch(/^\?dv=[\d.]+&need=retries,mtls-strict&cat=security$/)
})

test('a link that is too long for mail says so', async ({ page }) => {
  await page.goto(
    `./matrix/?mesh=consul,kuma,cilium,linkerd,istio-ambient,istio-sidecar&pods=900&level=native,addon,partial,external,commercial,none,not-applicable,unknown&maturity=stable,beta,alpha,deprecated&q=${'網'.repeat(200)}`,
  )
  const dialog = await openShare(page)
  await expect(dialog.getByRole('alert')).toContainText('Send the scenario as a file instead')
})

test('a scenario saved as a file opens on another page', async ({ page }) => {
  await page.goto('./matrix/?need=mtls-strict&pods=900')
  const dialog = await openShare(page)
  const { path } = await saveFile(page, () => dialog.getByRole('button', { name: 'Save as a file' }).click())
  await page.goto('./landscape/')
  await (await openShare(page)).getByLabel('Scenario file').setInputFiles(path)
  await expect(page).toHaveURL(/need=mtls-strict&pods=900/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/\/landscape\/$/)
})

test('a scenario file that was made with another dataset says so, and Undo takes that back', async ({
  page,
}) => {
  await page.goto('./landscape/')
  const file = { format: 'which-mesh-scenario', version: 1, dataset: '2025.1.1', scenario: { pods: 900 } }
  await (await openShare(page)).getByLabel('Scenario file').setInputFiles({
    name: 'scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  const notice = page.locator('[data-notice]')
  await expect(notice).toContainText('What you opened was made with dataset 2025.1.1')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(notice).toHaveCount(0)
})

test('a file that is no scenario is refused with its reason, and nothing is lost', async ({ page }) => {
  await page.goto('./matrix/?pods=900')
  const dialog = await openShare(page)
  const buffer = Buffer.from('<!doctype html>')
  await dialog.getByLabel('Scenario file').setInputFiles({ name: 'page.json', mimeType: 'text/html', buffer })
  await expect(dialog.getByRole('alert')).toContainText('not JSON')
  await expect(page).toHaveURL(/pods=900/)
})

test('scenarios are saved by name, opened, deleted and forgotten', async ({ page }) => {
  await page.goto('./matrix/?pods=900')
  let dialog = await openShare(page)
  await dialog.getByLabel('Name for this scenario').fill('Edge <b>fleet</b>')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await page.goto('./landscape/')
  dialog = await openShare(page)
  await expect(dialog.getByRole('list', { name: 'Saved scenarios' })).toContainText('Edge <b>fleet</b>')
  await dialog.getByRole('button', { name: /^Open Edge/ }).click()
  await expect(page).toHaveURL(/pods=900/)
  dialog = await openShare(page)
  await dialog.getByRole('button', { name: /^Delete Edge/ }).click()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByRole('list', { name: 'Saved scenarios' })).toBeVisible()
  await dialog.getByRole('button', { name: /^Forget everything/ }).click()
  await expect(dialog.getByRole('list', { name: 'Saved scenarios' })).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('the comparison that a tab keeps is forgotten too, and comes back with Undo', async ({ page }) => {
  await page.goto('./calculator/?pods=900')
  await page.getByRole('button', { name: /^Keep as A/ }).click()
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('which-mesh:')))
  expect(await kept()).toHaveLength(1)
  const dialog = await openShare(page)
  await dialog.getByRole('button', { name: /^Forget everything/ }).click()
  expect(await kept()).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await kept()).toHaveLength(1)
})

test('damaged settings are mended, and said once', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('damaged')) return
    sessionStorage.setItem('damaged', 'yes')
    localStorage.setItem('which-mesh:settings', '{"version":1,"saved":[{"name":1}]')
  })
  await page.goto('./landscape/')
  await expect(page.locator('[data-notice]')).toContainText('were damaged')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForTimeout(300)
  await expect(page.locator('[data-notice]')).toHaveCount(0)
})
