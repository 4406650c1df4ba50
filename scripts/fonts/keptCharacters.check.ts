import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OUT, sitemapPaths } from '../../e2e/support/pages'
import { KEPT_CHARACTERS } from './keptCharacters'

const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x?[0-9a-f]+;|&\w+;/gi, '')

test('every page is written in characters that the fonts have kept', () => {
  const beyond = new Map<string, string>()
  for (const path of sitemapPaths()) {
    for (const character of textOf(readFileSync(join(OUT, path, 'index.html'), 'utf8'))) {
      if (!KEPT_CHARACTERS.has(character) && character.trim() !== '') beyond.set(character, path)
    }
  }
  expect([...beyond]).toEqual([])
})
