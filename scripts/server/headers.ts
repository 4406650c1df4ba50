// What every answer carries, here and in deploy/nginx: the tests hold the two together.

/** Directives that hold for every page alike. Each page's own <meta> adds default-src and the hashes of its scripts. */
const PAGE_POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"
/** A script is also the policy of the worker that it starts, so it may load its like and fetch from home. */
const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"
/** Anything else, opened by itself, is inert: a picture or a data file has nothing to load. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

export const COMMON_HEADERS = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
} as const

const IMMUTABLE = 'public, max-age=31536000, immutable'
const REVALIDATE = 'no-cache'
const A_DAY = 'public, max-age=86400'

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

const extension = (path: string) => path.slice(path.lastIndexOf('.') + 1)

const contentType = (path: string): string => TYPES[extension(path)] ?? 'application/octet-stream'

/** Names under _next/static hold the hash of what is in them; every other file may change under its name. */
const cacheControl = (path: string): string => {
  if (path.startsWith('/_next/static/')) return IMMUTABLE
  return /\.(png|jpg|webp|avif|ico|svg|woff2)$/.test(path) ? A_DAY : REVALIDATE
}

const policyFor = (path: string): string => {
  if (path.endsWith('.html')) return PAGE_POLICY
  return path.endsWith('.js') ? SCRIPT_POLICY : FILE_POLICY
}

/** The published data are for everybody's scripts; nothing else is for other sites to load. */
const sharing = (path: string): Record<string, string> =>
  path.startsWith('/api/')
    ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
    : { 'cross-origin-resource-policy': 'same-origin' }

/** `path` is the file's place under the site's root: /matrix/index.html. */
export const headersFor = (path: string): Record<string, string> => ({
  'content-type': contentType(path),
  'cache-control': cacheControl(path),
  'content-security-policy': policyFor(path),
  ...COMMON_HEADERS,
  ...sharing(path),
})
