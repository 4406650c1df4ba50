import { createHash } from 'node:crypto'

/** What a page may do beside the inline pieces that it was built with: load and fetch from its own origin. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
}

export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi
/** Types that a browser runs; anything else, like JSON-LD, is data and needs no leave. */
const RUNS = /^(|module|text\/javascript|application\/javascript)$/i

const typeOf = (attributes: string): string => /\btype="([^"]*)"/i.exec(attributes)?.[1] ?? ''

export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=/i.test(attributes) && RUNS.test(typeOf(attributes)))
    .map(([, , text = '']) => text)

export const inlineStyles = (html: string): string[] => [...html.matchAll(STYLE)].map(([, text = '']) => text)

/** Attributes that a strict policy would ignore in silence: better a failed build than a page that looks wrong. */
export const forbiddenAttributes = (html: string): string[] => {
  const markup = html.replace(SCRIPT, '').replace(STYLE, '')
  return [...markup.matchAll(/<[a-z][^>]*?\s(style|on[a-z]+)="[^"]*"[^>]*>/gi)].map(([tag]) =>
    tag.slice(0, 160),
  )
}

/** `brought`: styles of other pages, which the router puts into the document of this one. */
export const policyOf = (html: string, brought: readonly string[] = []): string => {
  const unique = (texts: readonly string[]) => [...new Set(texts.map(hashOf))]
  const sources: Record<string, string[]> = {
    ...DIRECTIVES,
    'script-src': [...DIRECTIVES['script-src'], ...unique(inlineScripts(html))],
    'style-src': [...DIRECTIVES['style-src'], ...unique([...inlineStyles(html), ...brought])],
  }
  return Object.entries(sources)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

const OURS = /<meta http-equiv="Content-Security-Policy"[^>]*>(<script>[\s\S]*?<\/script>)/i

/**
 * The page with its own policy, and the first script that it lets run, placed before anything they govern.
 * Applying them twice changes nothing.
 */
export const withPolicy = (html: string, firstScript: string, brought: readonly string[] = []): string => {
  const bare = html.replace(OURS, '')
  const first = `<script>${firstScript}</script>`
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(first + bare, brought)}"/>`
  // The character set has to stand within the first kilobyte, so it alone may come before.
  return bare.replace(/<head>(<meta charset="utf-8"\/>)?/i, (head) => head + meta + first)
}
