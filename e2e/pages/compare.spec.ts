import { expect, test } from '../support/test'

test('the reverse order leads to the one page of the pair', async ({ page }) => {
  await page.goto('./compare/cilium-vs-istio-ambient/?pods=250#differ-security')
  await expect(page).toHaveURL(/\/compare\/istio-ambient-vs-cilium\/\?pods=250#differ-security$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istio ambient')
})

test('the reverse order names the other as canonical and stays out of the index', async ({ request }) => {
  const html = await (await request.get('./compare/cilium-vs-istio-ambient/')).text()
  expect(html).toMatch(/<link rel="canonical" href="[^"]+\/compare\/istio-ambient-vs-cilium\/"/)
  expect(html).toContain('name="robots" content="noindex"')
})

test('a pair says in one sentence how far apart they are, and shows the differences first', async ({
  page,
}) => {
  await page.goto('./compare/linkerd-vs-cilium/')
  const summary = page.getByText(/They differ in level in \d+ of \d+ rows/)
  await expect(summary).toBeVisible()
  const [, differing = ''] = /differ in level in (\d+)/.exec((await summary.textContent()) ?? '') ?? []
  await expect(page.locator('#differences ul > li')).toHaveCount(Number(differing))
  const headings = await page.locator('main h2').allInnerTexts()
  expect(headings.slice(0, 3)).toEqual(['Where they differ', 'What they share', 'In words'])
})

test('choosing another mesh leads to that pair, whichever side it takes', async ({ page }) => {
  await page.goto('./compare/linkerd-vs-cilium/')
  await page
    .getByRole('list', { name: 'In place of Cilium' })
    .getByRole('link', { name: 'Istio sidecar' })
    .click()
  await expect(page).toHaveURL(/\/compare\/istio-sidecar-vs-linkerd\/$/)
})
