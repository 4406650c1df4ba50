// What stands between a reader and the first paint is the page's own HTML, with its styles in it. The scripts, which
// nothing on the page needs to be read, are asked for once it has been painted. So is the page's content as the scripts
// read it: the framework writes that copy both into the page and beside it, where links that lead to it find it.
import { dirname, join } from 'node:path'

export interface Site {
  basePath: string
  /** The text of a built file by its path in the site. */
  read: (path: string) => string
}

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g
const SCRIPT = /<script src="([^"]+)"[^>]*><\/script>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g
const ENTRY = /<script id="_R_">\(globalThis\["TURBOPACK"\][^{]*\.push\((\{[^<]*\})\);*<\/script>/g
const CONTENT = /<script>\(?self\.__next_f(?:=[^<]*?\))?\.push\((\[[^<]*\])\)<\/script>/g
const SCRIPTS = /<script data-scripts="([^"]*)"/

/** Old browsers load these alone, and need them before anything else. */
const isForOldBrowsers = (tag: string): boolean => /\bnomodule\b/i.test(tag)

/** The markup without what matches, and the first group of each match. */
const takeOut = (html: string, pattern: RegExp): { rest: string; taken: string[] } => {
  const taken: string[] = []
  const rest = html.replace(pattern, (tag: string, group: string) => {
    if (isForOldBrowsers(tag)) return tag
    taken.push(group)
    return ''
  })
  return { rest, taken }
}

const fromRoot = (css: string, href: string): string =>
  css.replace(
    /url\((?!["']?(?:data:|\/))([^)]+)\)/g,
    (_, path: string) => `url(${new URL(path, `http://site${href}`).pathname})`,
  )

/**
 * The sheets as text, each followed by its own link, switched off: the framework finds the link, takes the sheet for
 * loaded, and does not fetch it again.
 */
const withStylesInside = (html: string, { basePath, read }: Site): string =>
  html.replace(STYLESHEET, (link, href: string) => {
    const css = fromRoot(read(href.slice(basePath.length)), href)
    return `<style>${css}</style>${link.replace(/\/?>$/, ' disabled=""/>')}`
  })

/** Where the framework keeps the copy of a page's content. */
const contentPath = (page: string): string => {
  const folder = dirname(page)
  return join(page === '404.html' || folder === '404' ? '_not-found' : folder, 'index.txt')
}

const textOf = (pushes: readonly string[]): string =>
  pushes.map((push): unknown[] => JSON.parse(push)).reduce((text, [, part]) => text + (part ?? ''), '')

/**
 * A hidden page is never painted, and one with a query hides its view until the scripts have applied it: these two are
 * not waited for. The entry comes last: it starts the scripts, which find the content in place.
 */
const LOADER = [
  `{let{scripts:s,content:c,entry:e}=document.currentScript.dataset,w=window,gone,`,
  `go=()=>{if(gone)return;gone=1;`,
  `for(let u of s.split(' ')){let n=document.createElement('script');n.src=u;n.async=true;document.head.append(n)}`,
  `fetch(c).then(r=>r.ok?r.text():Promise.reject()).then(t=>{`,
  `(w.__next_f=w.__next_f||[]).push([0],[1,t]);`,
  `(w.TURBOPACK=w.TURBOPACK||[]).push(JSON.parse(e))`,
  `}).catch(()=>{delete document.documentElement.dataset.deep})};`,
  `if(location.search.length>1||document.hidden||!w.PerformanceObserver?.supportedEntryTypes?.includes('paint'))go();`,
  `else{new PerformanceObserver(go).observe({type:'paint',buffered:true});setTimeout(go,3000)}}`,
].join('')

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The page rearranged so that it paints first. */
export const paintFirst = (html: string, page: string, site: Site): string => {
  const content = takeOut(withStylesInside(html, site).replace(SCRIPT_PRELOAD, ''), CONTENT)
  const entry = takeOut(content.rest, ENTRY)
  const scripts = takeOut(entry.rest, SCRIPT)
  const kept = contentPath(page)
  if (entry.taken.length !== 1 || textOf(content.taken) !== site.read(kept))
    throw new Error(`${page} is not built as expected: one entry, and the content of ${kept}`)
  const attributes = [
    `data-scripts="${[...new Set(scripts.taken)].join(' ')}"`,
    `data-content="${site.basePath}/${kept}"`,
    `data-entry="${quoted(entry.taken.join())}"`,
  ]
  const loader = `<script ${attributes.join(' ')}>${LOADER}</script></body>`
  return scripts.rest.replace('</body>', () => loader)
}

/** The scripts that such a page asks for once it has been painted. */
export const scriptsAfterPaint = (html: string): string[] => SCRIPTS.exec(html)?.[1]?.split(' ') ?? []
