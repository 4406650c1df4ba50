import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OUT, sitemapPaths } from '../support/pages'

const basePath = process.env.BASE_PATH ?? ''

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')

const pageFile = (path: string) => join(OUT, path.endsWith('/') ? `${path}index.html` : path)

const pages = new Map<string, string>()
const readPage = (path: string): string => {
  const html = pages.get(path) ?? readFileSync(pageFile(path), 'utf8')
  pages.set(path, html)
  return html
}

/** Links, pictures and other addresses of a page within the site. */
const addressesOf = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|img|script|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) =>
    decode(href),
  )

const problemOf = (href: string, from: string): string | null => {
  const target = new URL(href, `http://site.invalid${basePath}${from}`)
  if (target.hostname !== 'site.invalid') return null
  if (!target.pathname.startsWith(`${basePath}/`)) return 'leaves the base path'
  const path = decodeURIComponent(target.pathname.slice(basePath.length))
  if (!existsSync(pageFile(path)))
    return path.endsWith('/') || /\.\w+$/.test(path) ? 'is not there' : 'lacks its slash'
  const anchor = decodeURIComponent(target.hash.slice(1))
  if (anchor !== '' && path.endsWith('/') && !readPage(path).includes(`id="${anchor}"`))
    return 'names no such anchor'
  return null
}

test('every link of every page of the sitemap leads somewhere', () => {
  const broken = new Map<string, string>()
  for (const path of sitemapPaths()) {
    for (const href of new Set(addressesOf(readPage(path)))) {
      const problem = problemOf(href, path)
      if (problem) broken.set(`${href} ${problem}`, path)
    }
  }
  expect([...broken].map(([fault, page]) => `${page} → ${fault}`)).toEqual([])
})

test('every page has a title, a description, a canonical address and one main heading of its own', () => {
  const titles = new Map<string, string>()
  const faults: string[] = []
  for (const path of sitemapPaths()) {
    const html = readPage(path)
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    const same = titles.get(title)
    titles.set(title, path)
    if (title === '') faults.push(`${path}: no title`)
    if (same) faults.push(`${path}: the title of ${same}`)
    if (!/<meta name="description" content="[^"]{40,}"/.test(html)) faults.push(`${path}: no description`)
    if (!new RegExp(`<link rel="canonical" href="[^"?]*${basePath}${path}"`).test(html))
      faults.push(`${path}: canonical`)
    if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push(`${path}: not one h1`)
  }
  expect(faults).toEqual([])
})
