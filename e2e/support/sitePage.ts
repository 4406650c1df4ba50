import { expect, type Locator, type Page } from 'playwright/test'

/** A page as its readers know it. */
export class SitePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The query of the address, as people read it. */
  query(): string {
    return decodeURIComponent(new URL(this.page.url()).search)
  }

  async expectAddress(expected: RegExp | string) {
    await expect.poll(() => this.query()).toMatch(expected)
  }
}

/** An attribute of everything that is found, in order. */
export const attributesOf = (found: Locator, name: string): Promise<string[]> =>
  found.evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name) ?? ''), name)
