import { expect, type Locator, type Page } from 'playwright/test'

/** More stops than any page has on the way to a control. */
const MOST_STOPS = 250

/** What is wrong with the place of the focus; null = a sighted reader sees where it is. */
const faultOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has the focus'
    const name = focused.outerHTML.slice(0, 160)
    // A radio button that is drawn by its label has its outline there, a link of a cell on the cell.
    const drawn = [focused, focused.closest('label'), focused.closest('td')].filter(
      (element) => element !== null,
    )
    const isOutlined = drawn.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
    if (!isOutlined) return `the focus has no outline: ${name}`
    const isSeen = drawn.some((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const between = (from: number, to: number) => [0.1, 0.5, 0.9].map((share) => from + (to - from) * share)
      return between(left, right).some((x) =>
        between(top, bottom).some((y) => element.contains(document.elementFromPoint(x, y))),
      )
    })
    return isSeen ? null : `the focus is covered or outside the window: ${name}`
  })

/** A reader who has a keyboard and nothing else: the focus is moved by Tab alone, and must be seen at every stop. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async expectFocusSeen() {
    expect(await faultOfFocus(this.page)).toBeNull()
  }

  /** Walks to the control stop by stop, round the page if it lies behind. */
  async tabTo(target: Locator) {
    await expect(target).toBeVisible()
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.press('Tab')
      const isAtEdge = await this.page.evaluate(() => document.activeElement === document.body)
      if (!isAtEdge) await this.expectFocusSeen()
    }
    throw new Error(`No number of Tabs leads to ${target}`)
  }

  async tabAndPress(target: Locator, ...keys: string[]) {
    await this.tabTo(target)
    await this.press(...keys)
  }

  async tabAndType(target: Locator, text: string) {
    await this.tabAndPress(target, 'ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }
}
