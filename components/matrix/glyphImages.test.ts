import { expect, test } from 'vitest'
import { LEVELS, type Level } from '@/lib/dataset/vocabulary'
import { glyphImages } from './glyphImages'

const colourOf = (level: Level) => ({
  light: `#00000${LEVELS.indexOf(level)}`,
  dark: `#fffff${LEVELS.indexOf(level)}`,
})
const blocks = glyphImages(colourOf).split(/(?=@media)/)

test('every level has a glyph of its own shape and colour, in a light block and in two dark ones', () => {
  expect(blocks).toHaveLength(3)
  for (const [block, scheme] of [
    [blocks[0], 'light'],
    [blocks[1], 'dark'],
    [blocks[2], 'dark'],
  ] as const) {
    const images = [...(block ?? '').matchAll(/--glyph-([a-z-]+):url\("([^"]+)"\)/g)]
    expect(images.map(([, level]) => level)).toEqual(LEVELS)
    expect(new Set(images.map(([, , image]) => image)).size).toBe(LEVELS.length)
    for (const [place, level] of LEVELS.entries()) {
      expect(decodeURIComponent(images[place]?.[2] ?? '')).toContain(`'${colourOf(level)[scheme]}'`)
    }
  }
})

test('paper has the light glyphs: the dark ones are for screens', () => {
  expect(blocks[0]).not.toContain('@media')
  for (const dark of blocks.slice(1)) expect(dark).toMatch(/^@media screen/)
})

test('nothing in an image ends the style that holds it', () => {
  for (const [, image = ''] of blocks.join('').matchAll(/url\("([^"]+)"\)/g))
    expect(image).not.toMatch(/[<>#]/)
})
