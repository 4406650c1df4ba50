// What a browser loads for a page before anyone touches it, from the page's own markup.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { scriptsAfterPaint } from '../paintFirst/paintFirst'

export interface PageWeight {
  script: number
  /** The sheets stand in the page, so this is a part of `html` too. */
  style: number
  /** Fonts that the page asks for at once; others come only where they are seen. */
  font: number
  html: number
}

const sizes = new Map<string, number>()

/** The size on the wire: as the build compressed it, else as it is (fonts are compressed already). */
const sizeOf = (file: string): number => {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const small = `${file}.br`
  const size = existsSync(small) ? readFileSync(small).length : readFileSync(file).length
  sizes.set(file, size)
  return size
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1]

const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'gi')) ?? []

/** Scripts without noModule, which only browsers of long ago load; preloaded ones count as loaded. */
const scriptsOf = (html: string): (string | undefined)[] => [
  ...scriptsAfterPaint(html),
  ...tags(html, 'script')
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .map((tag) => attribute(tag, 'src')),
  ...linksOf(html, (rel, as) => rel === 'modulepreload' || (rel === 'preload' && as === 'script')),
]

const loadedStyles = (html: string): (string | undefined)[] =>
  linksOf(html.replace(/<link\b[^>]*\bdisabled\b[^>]*>/gi, ''), (rel) => rel === 'stylesheet')

const linksOf = (html: string, wanted: (rel: string, as: string) => boolean): (string | undefined)[] =>
  tags(html, 'link')
    .filter((tag) => wanted(attribute(tag, 'rel') ?? '', attribute(tag, 'as') ?? ''))
    .map((tag) => attribute(tag, 'href'))

/** As if it were a file of its own. */
const inlineStyle = (html: string): number => {
  const text = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => css).join('')
  return text === '' ? 0 : brotliCompressSync(text).length
}

export const weighPage = (out: string, path: string, basePath = ''): PageWeight => {
  const file = join(out, path, 'index.html')
  const html = readFileSync(file, 'utf8')
  const sum = (addresses: (string | undefined)[]) =>
    [...new Set(addresses)]
      .filter((address) => address !== undefined)
      .reduce((total, address) => total + sizeOf(join(out, address.slice(basePath.length))), 0)
  return {
    script: sum(scriptsOf(html)),
    style: inlineStyle(html) + sum(loadedStyles(html)),
    font: sum(linksOf(html, (rel, as) => rel === 'preload' && as === 'font')),
    html: sizeOf(file),
  }
}
