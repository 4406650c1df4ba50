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

/** The name that the framework gave this build, as the content says it. */
const buildOf = (content: string): string => /"b":"[^"]+"/.exec(content)?.[0] ?? ''

const textOf = (pushes: readonly string[]): string =>
  pushes.map((push): unknown[] => JSON.parse(push)).reduce((text, [, part]) => text + (part ?? ''), '')

/**
 * Runs in the page. Whatever it asks for, and the start of the scripts, are tasks of their own: a reader who scrolls or
 * types meanwhile waits for none of them. The framework is started before it gets the content, which has to come in the
 * next task: the timer for it is set first, because the framework takes the content for complete in a timer of its own.
 * Content of another build means that the site was replaced since the page was sent: it is asked for anew, once.
 * A hidden page is never painted, and one with a query hides its view until the scripts have applied it: these two are
 * not waited for.
 */
const LOADER = `{
let{scripts,content,build,entry}=document.currentScript.dataset,w=window,asked;
let soon=f=>new Promise(r=>setTimeout(()=>r(f())));
let run=src=>new Promise((onload,onerror)=>document.head.append(Object.assign(document.createElement('script'),{src,async:true,onload,onerror})));
let read=()=>fetch(content).then(r=>r.ok?r.text():Promise.reject());
let start=text=>{
let f=w.__next_f=[[0]];
setTimeout(()=>f.push([1,text]));
(w.TURBOPACK||=[]).push(JSON.parse(entry))
};
let anew=()=>performance.getEntriesByType('navigation')[0]?.type==='reload'?Promise.reject():location.reload();
let go=()=>asked||=Promise.all([soon(read),...scripts.split(' ').map(u=>soon(()=>run(u)))])
.then(([text])=>soon(()=>text.includes(build)?start(text):anew())).catch(()=>{delete document.documentElement.dataset.deep});
if(location.search.length>1||document.hidden||!w.PerformanceObserver?.supportedEntryTypes?.includes('paint'))go();
else{new PerformanceObserver(go).observe({type:'paint',buffered:true});setTimeout(go,3000)}
}`.replaceAll('\n', '')

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The page rearranged so that it paints first. */
export const paintFirst = (html: string, page: string, site: Site): string => {
  const content = takeOut(withStylesInside(html, site).replace(SCRIPT_PRELOAD, ''), CONTENT)
  const entry = takeOut(content.rest, ENTRY)
  const scripts = takeOut(entry.rest, SCRIPT)
  const text = textOf(content.taken)
  const build = buildOf(text)
  const kept = contentPath(page)
  if (entry.taken.length !== 1 || build === '' || text !== site.read(kept))
    throw new Error(`${page} is not built as expected: one entry, and the content of ${kept}`)
  const attributes = [
    `data-scripts="${[...new Set(scripts.taken)].join(' ')}"`,
    `data-content="${site.basePath}/${kept}"`,
    `data-build="${quoted(build)}"`,
    `data-entry="${quoted(entry.taken.join())}"`,
  ]
  const loader = `<script ${attributes.join(' ')}>${LOADER}</script></body>`
  return scripts.rest.replace('</body>', () => loader)
}

/** The scripts that such a page asks for once it has been painted. */
export const scriptsAfterPaint = (html: string): string[] => SCRIPTS.exec(html)?.[1]?.split(' ') ?? []

/**
 * The script with the hint that nearly all of it runs at once: a browser that knows the hint then compiles it off the
 * main thread, while it arrives, instead of function by function when the page is about to answer.
 */
export const compiledAhead = (script: string): string => `//# allFunctionsCalledOnLoad\n${script}`
