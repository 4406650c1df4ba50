import { attributesOf } from '../support/sitePage'
import { expect, test } from '../support/test'
import { ANSWERED, DecidePage } from './decidePage'

test('each answer is a step: Back takes it back, in the address, the sheet and the tree', async ({
  page,
}) => {
  const decide = new DecidePage(page)
  await decide.open()
  await decide.option('many').click()
  await decide.option('encrypt').click()
  await decide.expectQuestion('security-depth')
  await expect.poll(() => decide.query()).toContain('need=mtls-auto')
  await page.goBack()
  await decide.expectQuestion('goal')
  await expect.poll(() => decide.query()).toBe('?a=size:many')
  await expect(page.locator('[data-tree-node][data-lit]')).toHaveCount(2)
  await page.goForward()
  await decide.expectQuestion('security-depth')
  await expect.poll(() => decide.query()).toContain('need=mtls-auto')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await decide.expectQuestion('goal')
  await expect.poll(() => decide.query()).toBe('?a=size:many')
})

test('the link of an answer gives the same answer in a fresh browser', async ({ page, browser, baseURL }) => {
  const decide = new DecidePage(page)
  await decide.open(ANSWERED)
  await decide.option('skip').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Small team' }).click()
  await expect.poll(() => decide.query()).toContain('simplicity:5')
  const shown = await decide.scores()
  expect(shown.length).toBeGreaterThan(1)
  const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block' })
  const colleague = new DecidePage(await fresh.newPage())
  await colleague.page.goto(page.url())
  await expect.poll(() => colleague.scores()).toEqual(shown)
  await fresh.close()
})

test('a link with a question that has gone still answers, and says so', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?need=mtls-strict&a=size:many,colour-of-the-logo:red,goal:encrypt,security-depth:strict')
  await expect(page.locator('[data-notice]')).toContainText(
    'The question “colour-of-the-logo” is not asked any more',
  )
  await decide.expectQuestion('cni')
  await expect(decide.leader).toBeVisible()
  await expect(decide.eliminated('cilium')).toBeVisible()
})

test('the path is a record: it never writes into the sheet of a link again', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?a=size:many,goal:encrypt')
  await decide.expectQuestion('security-depth')
  await expect(page.getByRole('list', { name: 'Needs' }).getByRole('listitem')).toHaveCount(1)
})

test('every mesh has scenarios in which it wins, and their links show it first', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  const meshes = page.locator('[data-winner]')
  await expect(meshes).toHaveCount(6)
  for (const mesh of await attributesOf(meshes, 'data-winner')) {
    await page.locator(`[data-winner="${mesh}"] a`).first().click()
    await expect(decide.leader).toHaveAttribute('data-mesh', mesh)
  }
})

test('versions are read in the field as they are in a link', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open('?kernel=5.1500')
  await expect(page.getByLabel('Oldest Linux kernel')).toHaveValue('5.1500')
  await expect(page.getByLabel('Oldest Linux kernel')).toHaveAttribute('aria-invalid', 'false')
  const kubernetes = page.getByLabel('Kubernetes version', { exact: true })
  await kubernetes.fill('v1.033.2')
  await decide.expectAddress(/k8s=1\.33(&|$)/)
  await kubernetes.fill('1.')
  await expect(page.getByRole('alert').filter({ hasText: 'Two numbers with a point' })).toBeVisible()
  await expect(kubernetes).toHaveAccessibleName('Kubernetes version')
  await expect(kubernetes).toHaveAccessibleDescription(/^Two numbers with a point/)
  await kubernetes.blur()
  await expect(kubernetes).toHaveValue('1.33')
})
