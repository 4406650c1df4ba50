import type { Page } from 'playwright/test'

/** Adds up by how much what has been painted jumps, from the first paint on; the answer is asked for with what it returns. */
export const watchLayoutShift = async (page: Page): Promise<() => Promise<number>> => {
  await page.addInitScript(() => {
    let shift = 0
    Object.assign(window, { layoutShift: () => shift })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const isAnswer = 'hadRecentInput' in entry && entry.hadRecentInput
        if ('value' in entry && !isAnswer) shift += Number(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'layoutShift')())
}
