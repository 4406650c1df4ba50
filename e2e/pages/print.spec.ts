import { expect, test } from '../support/test'

for (const path of ['', 'matrix/', 'meshes/linkerd/', 'compare/istio-ambient-vs-linkerd/', 'landscape/']) {
  test(`on paper /${path} says of which data it is, and its permalink`, async ({ page }) => {
    await page.goto(`./${path}?need=jwt`)
    await expect(page.getByRole('button', { name: 'Share view' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/Which Mesh, dataset \d{4}\.\d+\.\d+ of .*need=jwt/)).toBeVisible()
  })
}
