import { expect, test } from '../support/test'

for (const path of ['', 'matrix/', 'meshes/linkerd/', 'compare/istio-ambient-vs-linkerd/', 'landscape/']) {
  test(`on paper /${path} says of which data it is, and its permalink`, async ({ page }) => {
    await page.goto(`./${path}?need=jwt`)
    await expect(page.getByRole('button', { name: 'Share view' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/Which Mesh, dataset \d{4}\.\d+\.\d+ of .*need=jwt/)).toBeVisible()
  })
}

test('the link on paper is that of the moment at which the paper is asked for', async ({ page }) => {
  await page.goto('./matrix/?need=jwt')
  await page.getByRole('switch', { name: 'Only my needs' }).check()
  await expect(page).toHaveURL(/mine=1/)
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return [...document.querySelectorAll('p')]
      .map((p) => p.textContent)
      .find((text) => /^Which Mesh,/.test(text))
  })
  expect(printed).toMatch(/need=jwt&mine=1/)
})
