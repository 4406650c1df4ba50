import { expect, test } from '../support/test'
import { DecidePage } from './decidePage'

const SHORTEST = [
  ['size', '2'],
  ['goal', '1'],
  ['security-depth', '1'],
  ['cni', '3'],
  ['estate', '8'],
  ['scarce', '6'],
  ['posture', '7'],
] as const

test('seven questions lead to an answer by number keys alone, and the focus is never lost', async ({
  page,
}) => {
  const decide = new DecidePage(page)
  await decide.open()
  for (const [index, [question, key]] of SHORTEST.entries()) {
    await decide.expectQuestion(question)
    await expect(decide.question).toContainText(`Question ${index + 1} of at most`)
    if (index > 0) await expect(decide.question.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press(key)
    const takesSeveral = (await page.getByRole('button', { name: /^Go on with/ }).count()) > 0
    if (takesSeveral) await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Your answer' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'The answer' })).toBeVisible()
  await expect(decide.leader).toHaveAttribute('data-score', /^0\.\d+/)
  expect(decide.query()).toContain('a=size:many,goal:encrypt,security-depth:basic,cni:other')
})

test('the same way goes with Tab and Enter', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await decide.option('many').focus()
  await page.keyboard.press('Enter')
  await decide.expectQuestion('goal')
  await expect(decide.question.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(decide.option('encrypt')).toBeFocused()
  await page.keyboard.press('Enter')
  await decide.expectQuestion('security-depth')
  await decide.option('strict').focus()
  await page.keyboard.press('Enter')
  await expect(decide.option('strict')).toHaveAttribute('aria-pressed', 'true')
  await decide.expectQuestion('security-depth')
})

test('0 is “I don’t know”, and carries on', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await page.keyboard.press('0')
  await decide.expectQuestion('goal')
  await expect.poll(() => decide.query()).toBe('?a=size:unknown')
})

test('the focus stays with the question when it is skipped, or taken back here or by the browser', async ({
  page,
}) => {
  const decide = new DecidePage(page)
  await decide.open()
  const heading = decide.question.getByRole('heading', { level: 2 })
  await decide.option('skip').press('Enter')
  await decide.expectQuestion('goal')
  await expect(heading).toBeFocused()
  await page.keyboard.press('1')
  await decide.expectQuestion('security-depth')
  await expect(heading).toBeFocused()
  await page.goBack()
  await decide.expectQuestion('goal')
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter')
  await decide.expectQuestion('size')
  await expect(heading).toBeFocused()
})

test('single keys can be switched off, and stay off', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await page.getByRole('switch', { name: /^Keys answer/ }).uncheck()
  await page.keyboard.press('2')
  await decide.expectQuestion('size')
  await page.reload()
  await expect(page.getByRole('switch', { name: /^Keys answer/ })).not.toBeChecked()
})

test('numbers typed into a field answer nothing', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await page.getByLabel('Kubernetes version').fill('')
  await page.getByLabel('Kubernetes version').pressSequentially('1.20')
  await decide.expectQuestion('size')
  await expect.poll(() => decide.query()).toContain('k8s=1.20')
})

test('a change of the leader is said aloud', async ({ page }) => {
  const decide = new DecidePage(page)
  await decide.open()
  await expect(decide.status).toContainText('Too close to call')
  await page.getByRole('button', { name: 'Regulated bank' }).click()
  await expect(decide.status).toHaveText(/^Istio sidecar leads\. 6 of 6 fit\.$/)
})
