// What search engines and chat programs read of every page, from the built files.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUT, samplePaths, sitemapPaths } from '../support/pages'
import { expect, test } from '../support/test'

const htmlOf = (path: string) => readFileSync(join(OUT, path, 'index.html'), 'utf8')

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
const canonicalOf = (html: string) => attribute(html, /<link rel="canonical" href="([^"]+)"/)
const pictureOf = (html: string) => attribute(html, /<meta property="og:image" content="([^"]+)"/)
const descriptionOf = (html: string) => attribute(html, /<meta name="description" content="([^"]+)"/)
const titleOf = (html: string) => attribute(html, /<title>([^<]+)<\/title>/)

const PNG = '89504e470d0a1a0a'
const basePath = process.env.BASE_PATH ?? ''

test('every page of the sitemap has a canonical address, a description and a picture that is a PNG', () => {
  for (const path of sitemapPaths()) {
    const html = htmlOf(path)
    const canonical = new URL(canonicalOf(html))
    expect(canonical.pathname, path).toBe(basePath + path)
    expect(canonical.search, path).toBe('')
    expect(descriptionOf(html).length, `description of ${path}`).toBeGreaterThan(40)
    expect(titleOf(html).length, `title of ${path}`).toBeGreaterThan(8)
    const picture = join(OUT, new URL(pictureOf(html)).pathname.slice(basePath.length))
    expect(existsSync(picture), `${path} names ${picture}`).toBe(true)
    expect(readFileSync(picture).subarray(0, 8).toString('hex'), picture).toBe(PNG)
  }
})

test('no two pages have the same title', () => {
  const titles = sitemapPaths().map((path) => titleOf(htmlOf(path)))
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
})

test('the sitemap lists every mesh, capability and pair once', () => {
  const { capabilities } = JSON.parse(readFileSync(join(OUT, 'api/v1/capabilities.json'), 'utf8'))
  const { meshes } = JSON.parse(readFileSync(join(OUT, 'api/v1/meshes.json'), 'utf8'))
  const paths = sitemapPaths()
  expect(new Set(paths).size).toBe(paths.length)
  for (const { id } of capabilities) expect(paths).toContain(`/capabilities/${id}/`)
  for (const { id } of meshes) expect(paths).toContain(`/meshes/${id}/`)
  const pairs = (meshes.length * (meshes.length - 1)) / 2
  expect(paths.filter((path) => path.startsWith('/compare/') && path !== '/compare/')).toHaveLength(pairs)
})

test('robots.txt leads to the sitemap', () => {
  expect(readFileSync(join(OUT, 'robots.txt'), 'utf8')).toMatch(/Sitemap: https?:\/\/\S+\/sitemap\.xml/)
})

for (const path of samplePaths()) {
  test(`the structured data of ${path} parses and leads to real pages`, async ({ page }) => {
    await page.goto(`.${path}`)
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) {
      const data = JSON.parse(block)
      expect(['Dataset', 'BreadcrumbList']).toContain(data['@type'])
      for (const { item } of data.itemListElement ?? []) {
        const target = new URL(item).pathname.slice(basePath.length)
        expect(existsSync(join(OUT, target, 'index.html')), item).toBe(true)
      }
    }
  })
}
