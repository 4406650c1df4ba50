import { expect, type Locator, type Page } from 'playwright/test'
import { saveFile } from '../support/saveFile'
import { SitePage } from '../support/sitePage'

/** Seven answers, the shortest sensible way to an end. */
export const ANSWERED =
  '?need=mtls-auto,mtls-strict&w=security:4,traffic:1,multicluster:1&a=size:many,goal:encrypt,security-depth:strict,cni:other,estate:nothing,scarce:nothing,posture:nothing'

/** The decide page as its readers know it. */
export class DecidePage extends SitePage {
  readonly question: Locator
  readonly ranking: Locator
  readonly leader: Locator
  readonly status: Locator

  constructor(page: Page) {
    super(page)
    this.question = page.locator('[data-question]')
    this.ranking = page.locator('ol[aria-label="Recommendation"] > li')
    this.leader = this.ranking.first()
    this.status = page.getByRole('status').filter({ hasText: / leads\.|fits?\.|Too close/ })
  }

  async open(query = '') {
    await this.page.goto(`./decide/${query}`)
    // The tree is drawn by scripts alone: once it is there, the page answers.
    await expect(this.page.locator('[data-tree-node]').first()).toBeAttached()
  }

  async expectQuestion(id: string) {
    await expect(this.question).toHaveAttribute('data-question', id)
  }

  option(id: string): Locator {
    return this.page.locator(`[data-option="${id}"]`)
  }

  scores(): Promise<string[]> {
    return this.ranking.evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-mesh')} ${item.getAttribute('data-score')}`),
    )
  }

  leaderOrNone(mesh: string): Locator {
    return this.page.locator(`ol[aria-label="Recommendation"] > li:first-child[data-mesh="${mesh}"]`)
  }

  eliminated(mesh: string): Locator {
    return this.page.locator(`[data-eliminated][data-mesh="${mesh}"]`)
  }

  async saveRecord(): Promise<string> {
    const { name, text } = await saveFile(this.page, () =>
      this.page.getByRole('button', { name: 'Decision record' }).click(),
    )
    expect(name).toBe('adr-service-mesh.md')
    return text
  }
}
