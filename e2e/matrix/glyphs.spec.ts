import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'
import { MatrixPage } from './matrixPage'

/** The colour of each level's word and of the glyph before it, on a scale of 0 to 255. */
const coloursOfLevels = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const pixelOf = (colour: string): number[] => {
      if (!pen) throw new Error('No canvas')
      pen.fillStyle = colour
      pen.clearRect(0, 0, 1, 1)
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data]
    }
    const levels = new Set(
      Array.from(document.querySelectorAll('td[data-level]'), (cell) => cell.getAttribute('data-level')),
    )
    return [...levels].filter(Boolean).map((level) => {
      const link = document.querySelector(`td[data-level="${level}"] > a`)
      const word = link?.querySelector('b')
      if (!link || !word) throw new Error(`No word for ${level}`)
      const image = decodeURIComponent(getComputedStyle(link).backgroundImage)
      return {
        level,
        glyph: pixelOf(/oklch\([^)]*\)/.exec(image)?.[0] ?? 'transparent'),
        word: pixelOf(getComputedStyle(word).color),
      }
    })
  })

for (const { name, system, chosen, media } of [
  { name: 'a light system', system: 'light', chosen: null, media: 'screen' },
  { name: 'a dark system', system: 'dark', chosen: null, media: 'screen' },
  { name: 'dark chosen on a light system', system: 'light', chosen: 'dark', media: 'screen' },
  { name: 'light chosen on a dark system', system: 'dark', chosen: 'light', media: 'screen' },
  { name: 'paper, whatever is chosen', system: 'dark', chosen: 'dark', media: 'print' },
] as const) {
  test(`every glyph has the colour of its word: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system, media })
    if (chosen) await page.addInitScript((theme) => localStorage.setItem('which-mesh:theme', theme), chosen)
    await new MatrixPage(page).open()
    if (chosen) await expect(page.locator('html')).toHaveAttribute('data-theme', chosen)
    const colours = await coloursOfLevels(page)
    expect(colours.length).toBeGreaterThan(5)
    for (const { level, glyph, word } of colours) {
      for (const [place, part] of glyph.entries()) {
        expect(Math.abs(part - (word[place] ?? Number.NaN)), `${level}`).toBeLessThanOrEqual(1)
      }
    }
  })
}

test('the glyphs are there for who comes from another page, under its policy', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Matrix', exact: true }).first().click()
  await expect(page).toHaveURL(/\/matrix\//)
  await expect(page.locator('td[data-level="native"] > a').first()).toHaveCSS('background-image', /svg/)
})
