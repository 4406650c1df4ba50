import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'

const card = (page: Page, mesh: string) => page.locator(`li[data-mesh="${mesh}"]`)
const memoryOf = async (page: Page, mesh: string) => {
  const [, figure = ''] = /([\d.,]+) GiB used/.exec((await card(page, mesh).textContent()) ?? '') ?? []
  return Number(figure.replace(',', ''))
}

test('a changed number of pods is answered on the cards at once and stands in the address', async ({
  page,
}) => {
  await page.goto('./')
  const before = await memoryOf(page, 'istio-sidecar')
  expect(before).toBeGreaterThan(0)
  await page.getByRole('textbox', { name: 'Pods' }).fill('900')
  await expect.poll(() => memoryOf(page, 'istio-sidecar')).toBeGreaterThan(before * 3)
  await expect(page).toHaveURL(/[?&]pods=900/)
})

test('the slider moves by keyboard and says its value', async ({ page }) => {
  await page.goto('./')
  const slider = page.getByRole('slider', { name: 'Nodes, slider' })
  await slider.focus()
  await slider.press('End')
  await expect(page.getByRole('textbox', { name: 'Nodes' })).not.toHaveValue('10')
  await expect(slider).toHaveAttribute('aria-valuetext', /nodes/)
})

test('a need makes each card say whether it is met, and why not', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: '+ Add a need' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Find a capability' }).fill('jwt')
  await dialog.getByRole('checkbox', { name: 'End-user JWT authentication' }).check()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(card(page, 'istio-sidecar')).toContainText('Meets your need')
  await expect(card(page, 'linkerd')).toContainText('Misses 1 of 1')
  await expect(card(page, 'linkerd')).toContainText('End-user JWT authentication: not there')
  await expect(card(page, 'cilium')).toContainText('met if you accept partial')
  await expect(page).toHaveURL(/need=jwt/)
})

test('a card holds to the constraints of the scenario too', async ({ page }) => {
  await page.goto('./?mesh=linkerd,consul&need=mtls-strict&k8s=1.35&licence=open')
  await expect(page.getByRole('region', { name: 'Scenario' })).toContainText('Kubernetes 1.35')
  await expect(card(page, 'consul')).toContainText('Misses 2 of 3')
  await expect(card(page, 'consul')).toContainText('Kubernetes 1.35 is outside 1.30 to 1.34')
  await expect(card(page, 'consul')).toContainText('is not a licence approved by the OSI')
  await expect(card(page, 'linkerd')).toContainText('Meets all 3 needs and constraints')
  await page.getByRole('link', { name: 'Change the constraints' }).click()
  await expect(page).toHaveURL(/\/decide\/\?.*k8s=1\.35&licence=open$/)
})

test('a link brings the same cards in the same order', async ({ page }) => {
  await page.goto('./?mesh=consul,linkerd&pods=250&need=jwt')
  await expect(page.locator('li[data-mesh]')).toHaveCount(2)
  await expect(page.locator('li[data-mesh]').first()).toHaveAttribute('data-mesh', 'consul')
  await expect(page.getByRole('textbox', { name: 'Pods' })).toHaveValue('250')
})

test('the scenario goes along to the page of a mesh', async ({ page }) => {
  await page.goto('./?pods=250')
  await card(page, 'linkerd').getByRole('link', { name: 'Linkerd', exact: true }).click()
  await expect(page).toHaveURL(/\/meshes\/linkerd\/\?pods=250$/)
})

test('where they differ most leads to the capability and to all rows that differ', async ({ page }) => {
  await page.goto('./')
  const panel = page.locator('section[aria-labelledby="differ"]')
  expect(await panel.locator('tbody tr').count()).toBeGreaterThan(4)
  await panel.getByRole('link', { name: 'All rows that differ' }).click()
  await expect(page).toHaveURL(/\/matrix\/\?diff=1$/)
})

test('the quick comparison answers what every article answers, each row leading to its evidence', async ({
  page,
}) => {
  await page.goto('./')
  const table = page.getByRole('table', { name: 'The quick comparison' })
  for (const aspect of ['Proxy', 'mTLS', 'Circuit breaking', 'Memory per pod', 'Production readiness']) {
    await expect(table.getByText(aspect, { exact: true })).toBeVisible()
  }
  await table.getByRole('link', { name: 'Local rate limiting' }).click()
  await expect(page).toHaveURL(/\/capabilities\/rate-limit-local\/$/)
})

test('a figure opens where it comes from, with its coefficients', async ({ page }) => {
  await page.goto('./')
  await card(page, 'istio-sidecar')
    .getByRole('button', { name: /used.*Where does this come from/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Istio sidecar: where does this come from?' })
  await expect(dialog.getByRole('heading', { name: /^Coefficients/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
