// The jobs that people come for, each by keyboard alone. Whatever they do, nothing is asked of the outside (the watch of
// every test sees to that) and no cookie is set.
import { CalculatorPage } from '../calculator/calculatorPage'
import { DecidePage } from '../decide/decidePage'
import { MatrixPage } from '../matrix/matrixPage'
import { Keyboard } from '../support/keyboard'
import { saveFile } from '../support/saveFile'
import { test as base, expect } from '../support/test'

const test = base.extend<{ keyboard: Keyboard }>({
  keyboard: async ({ page, context, watch }, use) => {
    await use(new Keyboard(page))
    expect(watch.requests.length).toBeGreaterThan(0)
    expect(watch.outside).toEqual([])
    expect(await context.cookies()).toEqual([])
  },
})

// Every stop of the Tab key is looked at.
test.setTimeout(120_000)

test('job 1, browse: stable security rows in which Linkerd and ambient differ, from the first page', async ({
  page,
  keyboard,
}) => {
  const matrix = new MatrixPage(page)
  await page.goto('./')
  await keyboard.tabAndPress(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrix' }),
    'Enter',
  )
  await expect(matrix.table).toBeVisible()
  const columns = page.getByRole('button', { name: 'Columns' })
  await keyboard.tabAndPress(columns, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  for (const name of ['Istio sidecar', 'Cilium']) {
    await keyboard.tabAndPress(dialog.getByRole('checkbox', { name }), 'Space')
  }
  await keyboard.press('Escape')
  await expect(columns).toBeFocused()
  await keyboard.tabAndPress(page.getByRole('switch', { name: 'Only differences' }), 'Space')
  await keyboard.tabAndPress(matrix.filter('Security'), 'Space')
  await keyboard.tabAndPress(matrix.filter('Stable'), 'Space')
  await matrix.expectAddress(/mesh=istio-ambient,linkerd&cat=security&maturity=stable&diff=1/)
  const rows = await matrix.resultCount()
  expect(rows).toBeGreaterThan(0)
  await expect(page.getByRole('status').filter({ hasText: `${rows} of ` })).toBeAttached()
})

test('job 2, estimate: memory, what is reserved, the price a month, and how sure it is', async ({
  page,
  keyboard,
}) => {
  const calculator = new CalculatorPage(page)
  await calculator.open()
  await keyboard.tabAndType(calculator.pods, '900')
  await keyboard.tabAndType(page.getByLabel('Nodes', { exact: true }), '40')
  await keyboard.tabAndType(page.getByLabel('Requests a second', { exact: true }), '12000')
  await calculator.expectAddress(/pods=900&nodes=40&rps=12000/)
  for (const metric of ['memory-used', 'memory-reserved']) {
    const { low, typical, high } = await calculator.figure('istio-sidecar', metric)
    expect(typical, metric).toBeGreaterThan(2 ** 30)
    expect([low, high], metric).not.toContain(null)
  }
  await keyboard.tabAndPress(page.locator('summary', { hasText: 'Price' }), 'Enter')
  await keyboard.tabAndType(page.getByLabel('A vCPU for a month', { exact: true }), '25')
  await keyboard.tabAndType(page.getByLabel('A GiB for a month', { exact: true }), '3')
  await expect
    .poll(async () => (await calculator.figure('istio-sidecar', 'cost-used')).typical)
    .toBeGreaterThan(0)
  const figure = calculator.cell('istio-sidecar', 'memory-used').getByRole('button')
  await keyboard.tabAndPress(figure, 'Enter')
  await expect(calculator.dialog).toBeVisible()
  await keyboard.tabAndPress(calculator.dialog.getByText(/\d+ measurements? from \d+ rigs?/).first(), 'Enter')
  await keyboard.tabTo(calculator.dialog.locator('a[data-source]').first())
  await keyboard.press('Escape')
  await expect(figure).toBeFocused()
})

test('job 3, share: the copied link shows a colleague the very same', async ({ page, context, keyboard }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const matrix = new MatrixPage(page)
  await matrix.open('?need=mtls-strict&cat=security')
  await keyboard.tabAndPress(page.getByRole('switch', { name: 'Only differences' }), 'Space')
  await matrix.expectAddress(/diff=1/)
  const share = page.getByRole('button', { name: 'Share view' })
  await keyboard.tabAndPress(share, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await keyboard.tabAndPress(dialog.getByRole('button', { name: 'Copy link' }), 'Enter')
  await expect(dialog.getByRole('status')).toContainText('Link copied')
  await keyboard.press('Escape')
  await expect(share).toBeFocused()
  const shown = await matrix.shownIds()
  const colleague = new MatrixPage(await context.newPage())
  await colleague.page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect.poll(() => colleague.shownIds()).toEqual(shown)
})

test('job 4, decide: from the first question to an answer, then by needs and weights', async ({
  page,
  keyboard,
}) => {
  const decide = new DecidePage(page)
  await decide.open()
  const answers = [
    ['size', 'many'],
    ['goal', 'encrypt'],
    ['security-depth', 'strict'],
    ['cni', 'other'],
    ['estate', 'nothing'],
    ['scarce', 'nothing'],
    ['posture', 'nothing'],
  ] as const
  for (const [question, option] of answers) {
    await decide.expectQuestion(question)
    const goOn = page.getByRole('button', { name: /^Go on with/ })
    const takesSeveral = (await goOn.count()) > 0
    await keyboard.tabAndPress(decide.option(option), 'Enter')
    if (takesSeveral) await keyboard.tabAndPress(goOn, 'Enter')
  }
  await expect(page.getByRole('heading', { name: 'Your answer' })).toBeFocused()
  await expect(decide.leader).toHaveAttribute('data-score', /^0\.\d+/)
  const weight = page.getByRole('slider', { name: 'Weight of Security', exact: false })
  const before = Number(await weight.inputValue())
  await keyboard.tabAndPress(weight, 'ArrowLeft')
  await expect(weight).toHaveValue(String(before - 1))
  await keyboard.tabAndPress(page.getByRole('button', { name: '+ Add a need' }), 'Enter')
  const needs = page.getByRole('dialog')
  await page.keyboard.type('mirroring')
  await keyboard.tabAndPress(needs.getByRole('checkbox', { name: 'Traffic mirroring' }), 'Space')
  await keyboard.press('Escape')
  await expect.poll(() => decide.query()).toContain('mirroring')
  await expect(decide.eliminated('linkerd')).toBeVisible()
})

test('job 5, check a claim: Cilium’s mTLS, with its maturity, its caveats and a source', async ({
  page,
  keyboard,
}) => {
  const matrix = new MatrixPage(page)
  await matrix.open()
  await keyboard.press('/')
  await page.keyboard.type('automatic mtls')
  await expect.poll(() => matrix.shownIds()).toContain('mtls-auto')
  await keyboard.tabTo(page.locator('.matrix tbody [tabindex="0"]'))
  const isIn = (place: string) =>
    page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place)
  const goTo = async (place: string, key: string) => {
    for (let step = 0; step < 20 && !(await isIn(place)); step++) await keyboard.press(key)
    await keyboard.expectFocusSeen()
  }
  await goTo('tr[data-capability="mtls-auto"]', 'ArrowDown')
  await goTo('td[data-mesh="cilium"]', 'ArrowRight')
  await keyboard.press('Enter')
  const claim = page.getByRole('dialog', { name: /^Cilium: Automatic mTLS/ })
  await expect(claim).toContainText('Watch out')
  await expect(claim).toContainText(/Checked \d{4}-\d\d-\d\d/)
  const source = claim.locator('a[data-source]').first()
  await keyboard.tabTo(source)
  await expect(source).toHaveAttribute('href', /^https:\/\//)
  await keyboard.press('Escape')
  await expect(claim).toBeHidden()
  expect(await isIn('tr[data-capability="mtls-auto"] td[data-mesh="cilium"]')).toBe(true)
})

test('job 8, write it down: the decision record, the table and the data', async ({ page, keyboard }) => {
  await new DecidePage(page).open('?need=mtls-auto&w=security:4')
  const record = await saveFile(page, () =>
    keyboard.tabAndPress(page.getByRole('button', { name: 'Decision record' }), 'Enter'),
  )
  expect(record.name).toBe('adr-service-mesh.md')
  expect(record.text).toContain('## Decision Outcome')

  const matrix = new MatrixPage(page)
  await matrix.open('?cat=security')
  await keyboard.tabAndPress(page.getByRole('button', { name: 'Export' }), 'Enter')
  const table = await saveFile(page, () =>
    keyboard.tabAndPress(page.getByRole('button', { name: 'CSV for a spreadsheet' }), 'Enter'),
  )
  expect(table.text.trimEnd().split('\r\n')).toHaveLength((await matrix.resultCount()) + 1)

  await page.goto('./data/')
  const file = page
    .getByRole('main')
    .getByRole('link', { name: /claims\.json/ })
    .first()
  await keyboard.tabTo(file)
  const [response] = await Promise.all([page.waitForResponse(/claims\.json$/), keyboard.press('Enter')])
  expect(response.headers()['content-type']).toContain('application/json')
})
