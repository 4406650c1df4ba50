import { expect, test } from 'vitest'
import { LEVELS, type Level } from '@/lib/dataset/vocabulary'
import { glyphImages } from './glyphImages'

const colourOf = (level: Level) => ({
  light: `oklch(1${LEVELS.indexOf(level)}% 0 0)`,
  dark: `oklch(8${LEVELS.indexOf(level)}% 0 0)`,
})

/** The light block and the two dark ones, each as its images by level. */
const blocksOf = (style: string) =>
  style
    .split(/(?=@media)/)
    .map((block) => [...block.matchAll(/--glyph-([a-z-]+):url\("([^"]+)"\)/g)])
    .map((images) => images.map(([, level, image = '']) => ({ level, image })))

test('every level has its own colour, in a light block and in two dark ones', () => {
  const blocks = blocksOf(glyphImages(colourOf))
  expect(blocks).toHaveLength(3)
  for (const [place, images] of blocks.entries()) {
    expect(images.map(({ level }) => level)).toEqual(LEVELS)
    for (const [at, level] of LEVELS.entries()) {
      const colour = colourOf(level)[place === 0 ? 'light' : 'dark']
      expect(decodeURIComponent(images[at]?.image ?? '')).toContain(`'${colour}'`)
    }
  }
})

test('no two levels have the same shape', () => {
  const [images = []] = blocksOf(glyphImages(() => ({ light: 'red', dark: 'red' })))
  expect(new Set(images.map(({ image }) => image)).size).toBe(LEVELS.length)
})

test('paper has the light glyphs: the dark ones are for screens', () => {
  const [light, ...dark] = glyphImages(colourOf).split(/(?=@media)/)
  expect(light).not.toContain('@media')
  for (const block of dark) expect(block).toMatch(/^@media screen/)
})

test('nothing in an image ends the style that holds it, or the address that it is', () => {
  for (const { image } of blocksOf(glyphImages(colourOf)).flat()) {
    expect(image).not.toMatch(/[<>#]|%(?![0-9A-F]{2})/)
  }
})
