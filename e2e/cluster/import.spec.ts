// From a kubectl dump to the calculator's inputs, as a visitor does it.
import { createWriteStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { clusterObjects } from '../../scripts/cluster/makeCluster'
import { printCompactJson, printJson, printTop } from '../../scripts/cluster/printDump'
import { longestTask } from '../support/longestTask'
import { expect, test } from '../support/test'

const SMALL = { pods: 24, nodes: 3, namespaces: 3, services: 8, mesh: 'istio-sidecar' } as const

const textFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})
const dump = (options = SMALL) => [...printJson(clusterObjects(options))].join('')

async function openImport(page: Page) {
  await page.goto('./calculator/')
  const opener = page.getByRole('button', { name: 'Your cluster' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Fill the inputs from your cluster' })
  await expect(dialog).toBeVisible()
  const give = (...files: ReturnType<typeof textFile>[]) =>
    dialog.locator('input[type=file]').setInputFiles(files)
  return { dialog, opener, give }
}

test('a dump and its use fill the inputs, and stand beside the estimate', async ({ page }) => {
  const { dialog, give } = await openImport(page)
  const top = [...printTop(clusterObjects(SMALL))].join('')
  await give(textFile('cluster.json.gz', gzipSync(dump())), textFile('top.txt', top))
  await expect(dialog.getByRole('heading', { name: 'Runs already: Istio sidecar 1.31.1' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /Sidecars/ })).toContainText('GiB')
  await dialog.getByRole('button', { name: 'Fill the inputs' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel('Pods', { exact: true }).first()).toHaveValue('23')
  await expect(page.getByRole('region', { name: 'Istio sidecar in your cluster today' })).toContainText(
    'estimate',
  )
  await expect(page).toHaveURL(/pods=23/)
  for (const name of ['shop', 'payments', 'web', 'ip-10']) expect(page.url()).not.toContain(name)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/pods=/)
})

test('a namespace that is not to join is left out of the count', async ({ page }) => {
  const { dialog, give } = await openImport(page)
  await give(textFile('cluster.json', dump()))
  const pods = dialog.locator('dt', { hasText: 'Pods that can join' }).locator('xpath=following-sibling::dd')
  await expect(pods).toHaveText('23')
  await dialog.getByRole('checkbox', { name: /^shop/ }).uncheck()
  await expect(pods).toHaveText('15')
  await dialog.getByRole('button', { name: 'Tick none' }).click()
  await expect(dialog.getByRole('button', { name: 'Fill the inputs' })).toBeDisabled()
})

test('a paste is read and never shown in the field', async ({ page }) => {
  const { dialog } = await openImport(page)
  const field = dialog.getByLabel('Paste the output of kubectl here')
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, dump())
  await expect(dialog.getByRole('heading', { name: 'What was found' })).toBeVisible()
  await expect(field).toHaveValue('')
})

test('a namespace’s name can be pasted into the search', async ({ page }) => {
  const { dialog, give } = await openImport(page)
  const objects = clusterObjects({ ...SMALL, pods: 60, namespaces: 20 })
  await give(textFile('cluster.json', [...printJson(objects)].join('')))
  const search = dialog.getByRole('searchbox', { name: 'Find a namespace' })
  await expect(search).toBeVisible()
  const isLeftToTheField = await search.evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'shop')
    return element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  expect(isLeftToTheField).toBe(true)
  await expect(dialog.getByRole('alert')).toHaveCount(0)
})

test('a fault says what was expected and found, and leaves what was read before', async ({ page }) => {
  const { dialog, give } = await openImport(page)
  await give(textFile('login.html', '<!DOCTYPE html><title>Sign in</title>'))
  const alert = dialog.getByRole('alert')
  await expect(alert).toContainText('login.html could not be read')
  await expect(alert).toContainText('kubectl get pods,nodes,services -A -o json')
  await expect(alert).toContainText('a web page (HTML)')
  await give(textFile('cluster.json', dump()))
  await expect(alert).toBeHidden()
  await give(textFile('more.json', dump().slice(0, 5000)))
  await expect(alert).toContainText('breaks off')
  await expect(alert).toContainText('What was read before stands')
  await expect(dialog.getByRole('heading', { name: 'What was found' })).toBeVisible()
})

test('markup in names and amounts is text', async ({ page }) => {
  const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
  const { dialog, give } = await openImport(page)
  const pod = {
    kind: 'Pod',
    metadata: { name: markup, namespace: markup },
    spec: {
      nodeName: markup,
      containers: [{ name: 'istio-proxy', image: `a/b:${markup}`, resources: { requests: { cpu: markup } } }],
    },
  }
  const items = [
    pod,
    { kind: markup, metadata: { name: markup } },
    { kind: 'Node', metadata: { name: 'a' }, status: { nodeInfo: { kernelVersion: markup } } },
  ]
  await give(textFile('<b>x.json', JSON.stringify({ kind: 'List', items })))
  await expect(dialog.getByRole('checkbox', { name: /<img/ })).toBeVisible()
  await give(textFile(`${markup}.json`, '{"kind":"Deployment"'))
  await expect(dialog.getByRole('alert')).toContainText('<img')
  await expect(dialog.locator('img, script, b')).toHaveCount(0)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('by keyboard: open, choose, leave; the focus goes back to where it was', async ({ page }) => {
  await page.goto('./calculator/')
  // From the start: the browser has to be told early that no chooser of its own is wanted.
  const picker = page.waitForEvent('filechooser')
  const opener = page.getByRole('button', { name: 'Your cluster' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const choose = dialog.getByRole('button', { name: 'Choose files' })
  await expect(choose).toBeVisible()
  for (let step = 0; step < 6; step++) {
    if (await choose.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(choose).toBeFocused()
  await page.keyboard.press('Enter')
  await (await picker).setFiles([textFile('cluster.json', dump())])
  await expect(dialog.getByText(/^Read: \d+ pods/)).toHaveRole('status')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('nothing for axe to find, empty, with a fault and with a result', async ({ page }) => {
  const { dialog, give } = await openImport(page)
  const scan = async () => {
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  await scan()
  await give(textFile('a.txt', 'Dear all'))
  await expect(dialog.getByRole('alert')).toBeVisible()
  await scan()
  await give(textFile('cluster.json', dump()))
  await expect(dialog.getByRole('heading', { name: 'What was found' })).toBeVisible()
  await scan()
})

test('ten thousand pods are read without the page being held up, and reading can be stopped', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const file = join(mkdtempSync(join(tmpdir(), 'cluster-')), 'big.json')
  const objects = clusterObjects({
    pods: 10_000,
    nodes: 300,
    namespaces: 60,
    services: 2500,
    mesh: 'istio-sidecar',
  })
  await pipeline(Readable.from(printCompactJson(objects)), createWriteStream(file))

  const { dialog } = await openImport(page)
  const input = dialog.locator('input[type=file]')
  await input.setInputFiles(file)
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('progressbar')).toBeHidden()
  await expect(dialog.getByRole('heading', { name: 'What was found' })).toBeHidden()

  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  await input.setInputFiles(file)
  await expect(dialog.getByText('9,345').first()).toBeVisible({ timeout: 60_000 })
  const { wall, own } = longestTask(await browser.stopTracing())
  console.log(`Longest task of the page while 10,000 pods were read: ${own} ms of work in ${wall} ms`)
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThan(100)
})
