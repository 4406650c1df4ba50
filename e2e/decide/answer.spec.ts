import { expect, test } from '../support/test'
import { ANSWERED, DecidePage } from './decidePage'

test('a mesh is out by the claims that keep it out, and comes back by accepting more', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=mtls-auto,mtls-strict')
  const cilium = decide.eliminated('cilium')
  const because = await cilium
    .locator('[data-because]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-because')))
  expect(because).toContain('mtls-auto')
  await expect(cilium.getByRole('link', { name: /^Automatic mTLS/ })).toHaveAttribute(
    'href',
    /\/capabilities\/mtls-auto\/\?need=/,
  )
  await expect(page.getByRole('checkbox', { name: 'Partial' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Partial' }).check()
  await expect.poll(() => decide.search()).toContain('accept=addon,partial,beta')
})

test('scores fall from the first to the last, and each stands between 0 and 1', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  const scores = (await decide.scores()).map((line) => Number(line.split(' ')[1]))
  expect(scores).toHaveLength(6)
  expect([...scores].sort((one, other) => other - one)).toEqual(scores)
  for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
})

test('what would change the answer does change it', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  const flip = page.locator('[data-flip="weight"]').first()
  const [, weight, from, to, name] =
    (await flip.textContent())?.match(/weight of (.+) from (\d) to (\d): then (.+) leads/) ?? []
  expect(weight).toBeTruthy()
  const slider = page.getByRole('slider', { name: new RegExp(`^Weight of ${weight}$`, 'i') })
  await expect(slider).toHaveValue(from ?? '')
  await slider.fill(to ?? '')
  await expect(decide.leader).toContainText(name ?? '')
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
  await expect.poll(() => decide.search()).toBe('?licence=open')
})

test('the risks and their mitigations come with the claims they rest on', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open(ANSWERED)
  await page.getByText('Risks, and what to do about them').click()
  const risks = page.locator('details[open] a[href*="/capabilities/"]')
  await expect(risks.first()).toBeVisible()
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
