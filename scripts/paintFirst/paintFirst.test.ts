import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { paintFirst, scriptsAfterPaint } from './paintFirst'

const BUILT = [
  '<!DOCTYPE html><html><head>',
  '<link rel="stylesheet" href="/base/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/base/_next/static/chunks/b.js"/>',
  '<script src="/base/_next/static/chunks/a.js" async=""></script>',
  '<script src="/base/_next/static/chunks/old.js" noModule=""></script>',
  '<script>theme()</script>',
  '</head><body><main>Which mesh?</main>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a"],"runtimeModuleIds":[7]});</script>',
  '<script src="/base/_next/static/chunks/b.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:\\"a\\"\\n"])</script>',
  '<script>self.__next_f.push([1,"2:\\u003cb\\u003e\\n"])</script>',
  '</body></html>',
].join('')

const FILES: Record<string, string> = {
  '/_next/static/chunks/a.css': '@font-face{src:url(../media/sans.woff2)}a{background:url(data:,x)}',
  'matrix/index.txt': '1:"a"\n2:<b>\n',
}

const site = { basePath: '/base', read: (path: string) => FILES[path] ?? '' }
const page = paintFirst(BUILT, 'matrix/index.html', site)

test('the styles stand in the page, and the framework finds its own link to them', () => {
  expect(page).toContain(
    '<style>@font-face{src:url(/base/_next/static/media/sans.woff2)}a{background:url(data:,x)}</style>' +
      '<link rel="stylesheet" href="/base/_next/static/chunks/a.css" data-precedence="next" disabled=""/>',
  )
})

test('no script is loaded by the markup but those for old browsers, and what is small and inline stays', () => {
  expect(page.match(/<(?:script src|link[^>]* href)="[^"]*\.js"[^>]*>/g)).toEqual([
    '<script src="/base/_next/static/chunks/old.js" noModule="">',
  ])
  expect(page).toContain('<script>theme()</script>')
  expect(page).toContain('<main>Which mesh?</main>')
  expect(page).not.toContain('__next_f.push([1,"')
})

test('the scripts to come are named once each', () => {
  expect(scriptsAfterPaint(page)).toEqual([
    '/base/_next/static/chunks/a.js',
    '/base/_next/static/chunks/b.js',
  ])
})

test('a page whose content is not the one beside it fails the build', () => {
  expect(() => paintFirst(BUILT, 'decide/index.html', site)).toThrow('decide/index.txt')
})

interface World {
  asked: string[]
  started: unknown[]
  content: unknown[]
  deep: Record<string, string>
  paint: () => void
}

interface Circumstance {
  search?: string
  hidden?: boolean
  paintIsTold?: boolean
  contentComes?: boolean
}

/** A browser with no more than the loader touches. */
const open = ({
  search = '',
  hidden = false,
  paintIsTold = true,
  contentComes = true,
}: Circumstance): World => {
  const [, tag = '', code = ''] = /<script (data-scripts[^>]*)>([\s\S]*?)<\/script>/.exec(page) ?? []
  const dataset = Object.fromEntries(
    [...tag.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"'),
    ]),
  )
  const world: World = { asked: [], started: [], content: [], deep: { deep: '' }, paint: () => undefined }
  class PerformanceObserver {
    static supportedEntryTypes = paintIsTold ? ['paint'] : []
    constructor(told: () => void) {
      world.paint = told
    }
    observe() {}
  }
  const window = { PerformanceObserver, __next_f: world.content, TURBOPACK: world.started }
  runInNewContext(code, {
    window,
    PerformanceObserver,
    location: { search },
    setTimeout: () => undefined,
    document: {
      hidden,
      currentScript: { dataset },
      documentElement: { dataset: world.deep },
      createElement: () => ({}),
      head: { append: ({ src }: { src: string }) => world.asked.push(src) },
    },
    fetch: async (address: string) => {
      world.asked.push(address)
      return { ok: contentComes, text: async () => FILES['matrix/index.txt'] }
    },
  })
  return world
}

const WANTED = ['/base/_next/static/chunks/a.js', '/base/_next/static/chunks/b.js', '/base/matrix/index.txt']
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('nothing is asked for before the page has been painted, and everything once then', () => {
  const world = open({})
  expect(world.asked).toEqual([])
  world.paint()
  world.paint()
  expect(world.asked).toEqual(WANTED)
})

test('a page that waits for its scripts, is hidden, or cannot be told of the paint asks at once', () => {
  for (const circumstance of [{ search: '?q=a' }, { hidden: true }, { paintIsTold: false }]) {
    expect(open(circumstance).asked).toEqual(WANTED)
  }
})

test('the entry starts when the content is in place', async () => {
  const { content, started } = open({ search: '?q=a' })
  expect(started).toEqual([])
  await settled()
  expect(content).toEqual([[0], [1, FILES['matrix/index.txt']]])
  expect(started).toEqual([{ otherChunks: ['a'], runtimeModuleIds: [7] }])
})

test('a page whose content does not come shows what it has', async () => {
  const { started, deep } = open({ search: '?q=a', contentComes: false })
  await settled()
  expect(started).toEqual([])
  expect(deep).toEqual({})
})
