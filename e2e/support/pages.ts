// The pages under test are those of the sitemap: a new page comes under every check by being listed there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const OUT = 'out'
export const BASE_PATH = process.env.BASE_PATH ?? ''

/** Paths of the sitemap under the site's root, `/` first. */
export const sitemapPaths = (out = OUT, basePath = BASE_PATH): string[] => {
  const xml = readFileSync(join(out, 'sitemap.xml'), 'utf8')
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  return paths.map((path) => path.slice(basePath.length) || '/')
}

const depth = (path: string) => path.split('/').filter(Boolean).length

/** Every top-level page, and of each template the first page and the one with the most text. */
export const samplePaths = (out = OUT): string[] => {
  const all = sitemapPaths(out)
  const top = all.filter((path) => depth(path) <= 1)
  const templates = new Map<string, string[]>()
  for (const path of all.filter((path) => depth(path) > 1)) {
    const template = path.split('/').slice(0, -2).join('/')
    templates.set(template, [...(templates.get(template) ?? []), path])
  }
  const size = (path: string) => readFileSync(join(out, path, 'index.html')).length
  const samples = [...templates.values()].map((paths) => paths.reduce((a, b) => (size(b) > size(a) ? b : a)))
  return [...top, ...samples]
}
