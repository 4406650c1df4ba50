import { attributesOf } from '../support/sitePage'
import { expect, test } from '../support/test'
import { ANSWERED, DecidePage } from './decidePage'

test('a mesh is out by the claims that keep it out, and comes back by accepting more', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=mtls-auto,mtls-strict')
  const cilium = decide.eliminated('cilium')
  expect(await attributesOf(cilium.locator('[data-because]'), 'data-because')).toContain('mtls-auto')
  await expect(cilium.getByRole('link', { name: /^Automatic mTLS/ })).toHaveAttribute(
    'href',
    /\/capabilities\/mtls-auto\/\?need=.*#cilium$/,
  )
  await expect(page.getByRole('checkbox', { name: 'Partial' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Partial' }).check()
  await expect.poll(() => decide.query()).toContain('accept=addon,partial,beta')
})

test('what is out comes back by what it lacks, and the focus goes to the answer', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=mtls-auto')
  await decide.eliminated('cilium').getByRole('button', { name: 'Accept partial and bring it back' }).click()
  await expect(decide.eliminated('cilium')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'So far' })).toBeFocused()
})

test('a reason opens the very claim that it rests on', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=mtls-strict')
  await decide.leader.getByRole('link', { name: /^Enforce mTLS only/ }).click()
  await expect(page).toHaveURL(/\/capabilities\/mtls-strict\/.*#[a-z-]+$/)
  const mesh = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`section#${mesh}`)).toBeInViewport()
})

test('the lead is drawn over the weight that turns it soonest, and over any other that is chosen', async ({
  page,
}) => {
  const decide = new DecidePage(page)
  await decide.open()
  const chart = page.getByRole('figure').filter({ hasText: /^The lead of/ })
  await page.getByRole('heading', { name: 'When each mesh wins' }).scrollIntoViewIfNeeded()
  await expect(chart).toContainText(/is (less than )?0\.\d\d ahead\. First would be/)
  await chart.getByRole('combobox', { name: 'Weight of' }).selectOption('openness')
  await expect(chart).toContainText('as the weight of open releases moves')
  await chart.getByRole('button', { name: 'Show as table' }).click()
  await expect(chart.getByRole('columnheader', { name: /^Margin of/ })).toBeVisible()
  await expect(chart.getByRole('row')).toHaveCount(7)
})

test('scores fall from the first to the last, and each stands between 0 and 1', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  const scores = (await decide.scores()).map((line) => Number(line.split(' ')[1]))
  expect(scores).toHaveLength(6)
  expect([...scores].sort((one, other) => other - one)).toEqual(scores)
  for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
})

test('each change that is said to turn the answer does turn it, and can be undone', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=mtls-auto')
  const first = await decide.leader.getAttribute('data-mesh')
  const flips = page.locator('[data-flip]')
  await expect(flips.first()).toBeVisible()
  const texts = await flips.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''))
  expect(texts.length).toBeGreaterThan(3)
  for (const text of texts) {
    const leader = text.match(/then (.+) leads\./)?.[1]
    await page.getByRole('button', { name: `Try it: ${text}` }).click()
    if (leader) await expect(decide.leader).toContainText(leader)
    else await expect(decide.ranking).toHaveCount(0)
    await expect(decide.leaderOrNone(first ?? '')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'So far' })).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(decide.leader).toHaveAttribute('data-mesh', first ?? '')
  }
})

test('no mesh is a full answer, with its steps and what would change it', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?a=size:few,pressing:nothing')
  await expect(page.getByRole('heading', { name: 'You probably need no mesh yet' }).first()).toBeVisible()
  const answer = page.getByRole('region', { name: /no mesh yet/ }).last()
  expect(await answer.locator('ol > li').count()).toBeGreaterThan(2)
  await expect(page.locator('[data-flip]').first()).toBeVisible()
  expect(await decide.saveRecord()).toMatch(/^# .*[Nn]o /m)
})

test('where nothing fits the page says what stands in the way', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=k8s-networkpolicy,tracing&accept=')
  await expect(page.getByText(/^No mesh meets every need and constraint/)).toBeVisible()
  await expect(decide.ranking).toHaveCount(0)
  await expect(page.locator('[data-eliminated]')).toHaveCount(6)
  await expect(page.locator('[data-eliminated] [data-because]').first()).toBeVisible()
})

test('constraints of the house take meshes out by name', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await page.getByText('OSI-approved', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'OSI-approved' })).toBeChecked()
  await expect(decide.eliminated('consul')).toContainText('licence')
  await expect.poll(() => decide.query()).toBe('?licence=open')
})

test('the risks and their mitigations come with the claims they rest on', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open(ANSWERED)
  await page.getByText('Risks, and what to do about them').click()
  const risks = page.locator('details[open] a[href*="/capabilities/"]')
  await expect(risks.first()).toBeVisible()
})

test.describe('without the claims', () => {
  test.use({ expectedComplaints: /capabilities/ })

  test('the risks say that they are not all', async ({ page }) => {
    await page.route('**/api/v1/capabilities/*.json', (route) => route.abort())
    const decide = new DecidePage(page)
    await decide.open(ANSWERED)
    await page.getByText('Risks, and what to do about them').click()
    const risks = page.locator('details', { hasText: 'Risks, and what to do about them' })
    await expect(risks.getByRole('alert')).toContainText('could not be loaded')
    await expect(risks).not.toContainText('None that')
  })
})

test('the answer prints with its sheet and its link, and without the questions', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open(ANSWERED)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Which Mesh, dataset .*a=size:many/)).toBeVisible()
  await expect(page.locator('[data-tree-node]').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Decision record' })).toBeHidden()
  await expect(decide.leader).toBeVisible()
})
