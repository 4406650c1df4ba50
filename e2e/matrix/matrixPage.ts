import { expect, type Locator, type Page } from 'playwright/test'
import { attributesOf, SitePage } from '../support/sitePage'

/** The matrix page as its readers know it. */
export class MatrixPage extends SitePage {
  readonly table: Locator
  readonly rows: Locator
  readonly search: Locator
  readonly drawer: Locator

  constructor(page: Page) {
    super(page)
    this.table = page.getByRole('table', { name: 'Feature matrix' })
    this.rows = page.locator('tr[data-capability]:visible')
    this.search = page.locator('input[type=search]')
    this.drawer = page.locator('dialog[aria-label*=":"]')
  }

  async open(query = '') {
    await this.page.goto(`./matrix/${query}`)
    await expect(this.table).toBeVisible()
    // The page answers once its scripts have taken the cells out of the way of the Tab key.
    await expect(this.page.locator('.matrix tbody [tabindex]').first()).toBeAttached()
  }

  cell(capability: string, mesh: string): Locator {
    return this.page.locator(`tr[data-capability="${capability}"] td[data-mesh="${mesh}"]`)
  }

  async resultCount(): Promise<number> {
    return Number(await this.page.locator('[data-result-count]').textContent())
  }

  async expectCount(count: number) {
    await expect(this.page.locator('[data-result-count]')).toHaveText(String(count))
    await expect(this.rows).toHaveCount(count)
  }

  filter(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Filters' })
      .getByRole('checkbox', { name: new RegExp(`^${name}\\b`) })
  }

  /** The number beside a filter value: what a click would leave. */
  async promised(name: string): Promise<number> {
    const labels = this.page.locator('section[aria-label="Filters"] label')
    const text = await labels.filter({ hasText: new RegExp(`^${name}`) }).textContent()
    return Number(text?.match(/\d+/)?.[0])
  }

  shownIds(): Promise<string[]> {
    return attributesOf(this.rows, 'data-capability')
  }

  /** The page with the first capabilities of the table as needs. */
  async openWithNeeds(count: number) {
    await this.open()
    const ids = await attributesOf(this.table.locator('.star'), 'data-need')
    expect(ids.length).toBeGreaterThanOrEqual(count)
    await this.open(`?need=${ids.slice(0, count)}`)
  }

  meshes(): Promise<string[]> {
    return attributesOf(
      this.page.locator('tr[data-capability]').first().locator('td[data-mesh]'),
      'data-mesh',
    )
  }
}
