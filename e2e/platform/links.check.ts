import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../../scripts/support/files'
import { brokenLinks } from '../support/links'
import { BASE_PATH, OUT, sitemapPaths } from '../support/pages'

test('every link of every page of the sitemap leads somewhere', () => {
  expect(brokenLinks({ out: OUT, basePath: BASE_PATH })).toEqual([])
})

test('every page that may be found is in the sitemap, and so under every check', async () => {
  const isListed = new Set(sitemapPaths())
  const pages = (await filesIn(OUT)).filter((file) => /(^|\/)index\.html$/.test(file))
  const forgotten = pages.filter((file) => {
    const html = readFileSync(join(OUT, file), 'utf8')
    return (
      !html.includes('<meta name="robots" content="noindex') &&
      !isListed.has(`/${file.slice(0, -'index.html'.length)}`)
    )
  })
  expect(pages.length).toBeGreaterThan(isListed.size)
  expect(forgotten).toEqual([])
})

test('every page has a title, a description, a canonical address and one main heading of its own', () => {
  const titles = new Map<string, string>()
  const faults: string[] = []
  for (const path of sitemapPaths()) {
    const html = readFileSync(join(OUT, path, 'index.html'), 'utf8')
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    const same = titles.get(title)
    titles.set(title, path)
    if (title === '') faults.push(`${path}: no title`)
    if (same) faults.push(`${path}: the title of ${same}`)
    if (!/<meta name="description" content="[^"]{40,}"/.test(html)) faults.push(`${path}: no description`)
    if (!new RegExp(`<link rel="canonical" href="[^"?]*${BASE_PATH}${path}"`).test(html))
      faults.push(`${path}: canonical`)
    if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push(`${path}: not one h1`)
  }
  expect(faults).toEqual([])
})
