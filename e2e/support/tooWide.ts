import type { Page } from 'playwright/test'

/** What reaches past the right edge without standing in a region that is marked as scrolling sideways. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const excess = document.documentElement.scrollWidth - width
    if (excess <= 0) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !element.closest('[data-scrolls]'),
    )
    return [`${excess} px too wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))]
  })
