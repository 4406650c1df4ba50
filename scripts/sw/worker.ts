// The service worker. It keeps one edition of the site whole: shell, top-level pages and data come from that edition
// until the reader asks for the next one; other pages are kept as they are visited.

import type { PrecacheEntry, RuntimeCaching } from 'serwist'
import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist } from 'serwist'

declare const self: ServiceWorkerGlobalScope
// Filled in by the build.
declare const PRECACHE: PrecacheEntry[]
declare const BASE_PATH: string
declare const DATASET_VERSION: string

const DAY = 24 * 60 * 60
const NETWORK_PATIENCE_SECONDS = 4

/** A full disk costs the visited pages first: they can be had again, and the shell stays. */
const keep = (maxEntries: number, maxAgeSeconds: number) => [
  new ExpirationPlugin({ maxEntries, maxAgeSeconds, purgeOnQuotaError: true }),
]

const within = (url: URL, path: string) => url.pathname.startsWith(`${BASE_PATH}${path}`)

const runtimeCaching: RuntimeCaching[] = [
  {
    matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
    handler: new NetworkFirst({
      cacheName: 'which-mesh-pages',
      networkTimeoutSeconds: NETWORK_PATIENCE_SECONDS,
      matchOptions: { ignoreSearch: true },
      plugins: keep(200, 90 * DAY),
    }),
  },
  {
    // Their names hold the hash of their content.
    matcher: ({ url, sameOrigin }) => sameOrigin && within(url, '/_next/static/'),
    handler: new CacheFirst({ cacheName: 'which-mesh-assets', plugins: keep(300, 90 * DAY) }),
  },
  {
    matcher: ({ url, sameOrigin }) => sameOrigin && (within(url, '/api/') || url.pathname.endsWith('.txt')),
    handler: new NetworkFirst({
      cacheName: 'which-mesh-data',
      networkTimeoutSeconds: NETWORK_PATIENCE_SECONDS,
      matchOptions: { ignoreSearch: true },
      plugins: keep(600, 90 * DAY),
    }),
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

serwist.addEventListeners()
