import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sitemapPaths } from './pages'

interface Site {
  out: string
  basePath: string
}

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')

const createReader = (out: string) => {
  const known = new Map<string, string>()
  const fileOf = (path: string) => join(out, path.endsWith('/') ? `${path}index.html` : path)
  return {
    exists: (path: string) => existsSync(fileOf(path)),
    read: (path: string): string => {
      const html = known.get(path) ?? readFileSync(fileOf(path), 'utf8')
      known.set(path, html)
      return html
    },
  }
}

/** Links, pictures and other addresses of a page. */
const addressesOf = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|img|script|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) =>
    decode(href),
  )

/** Every address of the site's pages that leads nowhere within it, with the last page that holds it. */
export const brokenLinks = ({ out, basePath }: Site): string[] => {
  const pages = createReader(out)
  const problemOf = (href: string, from: string): string | null => {
    const target = new URL(href, `http://site.invalid${basePath}${from}`)
    if (target.hostname !== 'site.invalid') return null
    if (!target.pathname.startsWith(`${basePath}/`)) return 'leaves the base path'
    const path = decodeURIComponent(target.pathname.slice(basePath.length))
    if (!pages.exists(path)) return 'is not there'
    if (!path.endsWith('/') && !/\.\w+$/.test(path)) return 'lacks its slash'
    const anchor = decodeURIComponent(target.hash.slice(1))
    const known = anchor === '' || !path.endsWith('/') || pages.read(path).includes(`id="${anchor}"`)
    return known ? null : 'names no such anchor'
  }
  const broken = new Map<string, string>()
  for (const path of sitemapPaths(out, basePath)) {
    for (const href of new Set(addressesOf(pages.read(path)))) {
      const problem = problemOf(href, path)
      if (problem) broken.set(`${href} ${problem}`, path)
    }
  }
  return [...broken].map(([fault, page]) => `${page} → ${fault}`)
}
