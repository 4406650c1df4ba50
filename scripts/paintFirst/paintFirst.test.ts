import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { compiledAhead, paintFirst, scriptsAfterPaint } from './paintFirst'

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
  '<script>self.__next_f.push([1,"1:{\\"b\\":\\"built1\\"}\\n"])</script>',
  '<script>self.__next_f.push([1,"2:\\u003cb\\u003e\\n"])</script>',
  '</body></html>',
].join('')

const FILES: Record<string, string> = {
  '/_next/static/chunks/a.css': '@font-face{src:url(../media/sans.woff2)}a{background:url(data:,x)}',
  'matrix/index.txt': '1:{"b":"built1"}\n2:<b>\n',
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

test('the hint to compile a script at once stands before anything else in it', () => {
  expect(compiledAhead('run()')).toMatch(/^\/\/# allFunctionsCalledOnLoad\nrun\(\)$/)
})

interface World {
  asked: string[]
  /** What happened, in order; the framework, which the entry starts, looks at the content then. */
  told: unknown[]
  deep: Record<string, string>
  paint: () => void
}

interface Circumstance {
  search?: string
  hidden?: boolean
  paintIsTold?: boolean
  contentComes?: boolean
  /** Of another build than the page. */
  contentIsNewer?: boolean
  isReloaded?: boolean
}

/** A browser with no more than the loader touches. */
const open = ({
  search = '',
  hidden = false,
  paintIsTold = true,
  contentComes = true,
  contentIsNewer = false,
  isReloaded = false,
}: Circumstance): World => {
  const [, tag = '', code = ''] = /<script (data-scripts[^>]*)>([\s\S]*?)<\/script>/.exec(page) ?? []
  const dataset = Object.fromEntries(
    [...tag.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"'),
    ]),
  )
  const world: World = { asked: [], told: [], deep: { deep: '' }, paint: () => undefined }
  class PerformanceObserver {
    static supportedEntryTypes = paintIsTold ? ['paint'] : []
    constructor(told: () => void) {
      world.paint = told
    }
    observe() {}
  }
  const TURBOPACK = {
    push: (entry: unknown) => {
      world.told.push({ entry, content: structuredClone(window.__next_f) })
      setTimeout(() => world.told.push({ complete: window.__next_f }))
    },
  }
  const window: { __next_f: unknown[] } & Record<string, unknown> = {
    PerformanceObserver,
    TURBOPACK,
    __next_f: [],
  }
  runInNewContext(code, {
    window,
    PerformanceObserver,
    location: { search, reload: () => world.told.push('reload') },
    performance: { getEntriesByType: () => [{ type: isReloaded ? 'reload' : 'navigate' }] },
    // The patience of the loader is longer than a test.
    setTimeout: (then: () => void, after = 0) => (after === 0 ? setTimeout(then) : undefined),
    document: {
      hidden,
      currentScript: { dataset },
      documentElement: { dataset: world.deep },
      createElement: () => ({}),
      head: {
        append: ({ src, onload }: { src: string; onload: () => void }) => {
          world.asked.push(src)
          setTimeout(onload)
        },
      },
    },
    fetch: async (address: string) => {
      world.asked.push(address)
      const text = FILES['matrix/index.txt'] ?? ''
      return {
        ok: contentComes,
        text: async () => (contentIsNewer ? text.replace('built1', 'built2') : text),
      }
    },
  })
  return world
}

const WANTED = ['/base/matrix/index.txt', '/base/_next/static/chunks/a.js', '/base/_next/static/chunks/b.js']
const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

test('nothing is asked for before the page has been painted, and everything once then', async () => {
  const world = open({})
  await settled()
  expect(world.asked).toEqual([])
  world.paint()
  world.paint()
  await settled()
  expect(world.asked).toEqual(WANTED)
})

test('a page that waits for its scripts, is hidden, or cannot be told of the paint asks at once', async () => {
  for (const circumstance of [{ search: '?q=a' }, { hidden: true }, { paintIsTold: false }]) {
    const { asked } = open(circumstance)
    await settled()
    expect(asked).toEqual(WANTED)
  }
})

test('the framework starts with everything there, and has the content before it takes it for complete', async () => {
  const { told } = open({ search: '?q=a' })
  await settled()
  expect(told).toEqual([
    { entry: { otherChunks: ['a'], runtimeModuleIds: [7] }, content: [[0]] },
    { complete: [[0], [1, FILES['matrix/index.txt']]] },
  ])
})

test('a page whose content does not come shows what it has', async () => {
  const { told, deep } = open({ search: '?q=a', contentComes: false })
  await settled()
  expect(told).toEqual([])
  expect(deep).toEqual({})
})

test('a page that was replaced meanwhile is asked for anew, once', async () => {
  const first = open({ search: '?q=a', contentIsNewer: true })
  const again = open({ search: '?q=a', contentIsNewer: true, isReloaded: true })
  await settled()
  expect([first.told, first.deep]).toEqual([['reload'], { deep: '' }])
  expect([again.told, again.deep]).toEqual([[], {}])
})
