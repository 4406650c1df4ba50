import { expect, test } from 'vitest'
import { OUT, samplePaths, sitemapPaths } from '../../e2e/support/pages'
import { budgetTable, overBudget } from './budgets'
import { weighPage } from './pageWeight'

const basePath = process.env.BASE_PATH ?? ''
const weigh = (path: string) => ({ path, weight: weighPage(OUT, path, basePath) })

test('no page loads more than it may before anyone touches it', () => {
  const over = sitemapPaths().map(weigh).filter(overBudget)
  if (over.length > 0) expect.fail(`Over budget:\n${budgetTable(over)}`)
})

test('the budgets are of this site: scripts, styles and a font are found on every kind of page', () => {
  const pages = samplePaths().map(weigh)
  console.log(budgetTable(pages))
  for (const { path, weight } of pages) {
    expect(weight.script, path).toBeGreaterThan(50_000)
    expect(weight.style, path).toBeGreaterThan(1000)
  }
})
