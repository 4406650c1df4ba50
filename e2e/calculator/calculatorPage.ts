import { expect, type Locator, type Page } from 'playwright/test'
import { attributesOf, SitePage } from '../support/sitePage'

interface Figure {
  low: number | null
  typical: number | null
  high: number | null
}

/** The calculator as its readers know it. */
export class CalculatorPage extends SitePage {
  readonly table: Locator
  readonly rows: Locator
  readonly pods: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    super(page)
    this.table = page.getByRole('table', { name: 'Overhead by mesh' })
    this.rows = this.table.locator('tr[data-mesh]')
    this.pods = page.getByLabel('Pods', { exact: true })
    this.dialog = page.getByRole('dialog', { name: /where does this come from/ })
  }

  async open(query = '') {
    await this.page.goto(`./calculator/${query}`, { waitUntil: 'networkidle' })
    await expect(this.table).toBeVisible()
  }

  cell(mesh: string, metric: string): Locator {
    return this.table.locator(`tr[data-mesh="${mesh}"] td[data-metric="${metric}"]`)
  }

  async figure(mesh: string, metric: string): Promise<Figure> {
    const cell = this.cell(mesh, metric)
    const read = async (end: string) => {
      const text = await cell.getAttribute(`data-${end}`)
      return text === null || text === '' ? null : Number(text)
    }
    return { low: await read('low'), typical: await read('typical'), high: await read('high') }
  }

  /** Every figure of the table, in order. */
  figures(): Promise<string[]> {
    return attributesOf(this.table.locator('td[data-metric]'), 'data-typical')
  }

  chart(title: RegExp): Locator {
    return this.page.getByRole('figure').filter({ has: this.page.getByRole('heading', { name: title }) })
  }
}
