// The service worker. It keeps one edition of the site whole: shell, top-level pages and data come from that edition
// until the reader asks for the next one; other pages are kept as they are visited.

import type { PrecacheEntry, RuntimeCaching, SerwistPlugin } from 'serwist'
import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist } from 'serwist'

declare const self: ServiceWorkerGlobalScope
// Filled in by the build.
declare const PRECACHE: PrecacheEntry[]
declare const BASE_PATH: string
declare const DATASET_VERSION: string

const DAY = 24 * 60 * 60
const NETWORK_PATIENCE_SECONDS = 4

/** The query string is the reader's view of a page, never another page: it is neither asked for nor kept. */
const withoutQuery: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url)
    return origin + pathname
  },
}

/**
 * The framework tells a web worker its scripts in the fragment of its address. A kept response brings its own address
 * along, which has none; one that was made here leaves the worker the address it was asked for under.
 */
const withFragment: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === 'worker' ? new Response(response.body, response) : response,
}

/** A full disk costs the visited pages first: they can be had again, and the shell stays. */
const keep = (maxEntries: number) => [
  withoutQuery,
  withFragment,
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: 90 * DAY, purgeOnQuotaError: true }),
]

const pages = new NetworkFirst({
  cacheName: 'which-mesh-pages',
  networkTimeoutSeconds: NETWORK_PATIENCE_SECONDS,
  plugins: keep(200),
})
const data = new NetworkFirst({
  cacheName: 'which-mesh-data',
  networkTimeoutSeconds: NETWORK_PATIENCE_SECONDS,
  plugins: keep(600),
})
// Their names hold the hash of their content.
const assets = new CacheFirst({ cacheName: 'which-mesh-assets', plugins: keep(300) })

const within = (url: URL, path: string) => url.pathname.startsWith(`${BASE_PATH}${path}`)

const runtimeCaching: RuntimeCaching[] = [
  {
    // A page that asks for itself to be kept does not navigate.
    matcher: ({ request, url, sameOrigin }) =>
      sameOrigin && (request.mode === 'navigate' || url.pathname.endsWith('/')),
    handler: pages,
  },
  { matcher: ({ url, sameOrigin }) => sameOrigin && within(url, '/_next/static/'), handler: assets },
  {
    matcher: ({ url, sameOrigin }) => sameOrigin && (within(url, '/api/') || url.pathname.endsWith('.txt')),
    handler: data,
  },
]

const serwist = new Serwist({
  cacheId: 'which-mesh',
  precacheEntries: PRECACHE,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    concurrency: 6,
    // The query string is the reader's view of a page, never another page.
    ignoreURLParametersMatching: [/.*/],
    cleanURLs: false,
    plugins: [withFragment],
  },
  // The next edition waits until the reader says so; the very first one serves the page that fetched it.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching,
  fallbacks: {
    entries: [{ url: `${BASE_PATH}/offline/`, matcher: ({ request }) => request.mode === 'navigate' }],
  },
})

self.addEventListener('message', (event) => {
  if (event.data?.type === 'DATASET_VERSION') event.ports[0]?.postMessage(DATASET_VERSION)
})

// Visited pages of the last edition ask for its scripts, which leave with it.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([pages, data].map(({ cacheName }) => caches.delete(cacheName))))
})

serwist.addEventListeners()
