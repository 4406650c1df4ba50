import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getManifest } from '@serwist/build'
import * as esbuild from 'esbuild'

interface Settings {
  out: string
  basePath: string
  /** false ships a worker that only removes itself and its caches. */
  enabled: boolean
}

/** What a first visit keeps: the top-level pages with their payloads, every hashed asset, and the data. */
const KEPT = [
  'index.{html,txt}',
  '*/index.{html,txt}',
  '_next/static/**/*.{js,css,woff2}',
  'manifest.webmanifest',
  'icon*.{svg,png}',
  'api/v1/{,overhead/}*.json',
]
/** Evidence by capability belongs to the data, as long as a first visit can carry it. */
const EVIDENCE = 'api/v1/capabilities/*.json'
const MOST_EVIDENCE_FILES = 400

const datasetVersion = async (out: string): Promise<string> => {
  const index: unknown = JSON.parse(await readFile(join(out, 'api/v1/index.json'), 'utf8'))
  const version = typeof index === 'object' && index && 'version' in index ? index.version : undefined
  if (typeof version !== 'string') throw new Error('api/v1/index.json names no dataset version')
  return version
}

const listKept = async (out: string, basePath: string) => {
  const evidence = await getManifest({ globDirectory: out, globPatterns: [EVIDENCE] })
  const patterns = evidence.count <= MOST_EVIDENCE_FILES ? [...KEPT, EVIDENCE] : KEPT
  const { manifestEntries = [], warnings } = await getManifest({
    globDirectory: out,
    globPatterns: patterns,
    globIgnores: ['404/**', '_not-found/**'],
    dontCacheBustURLsMatching: /^_next\/static\//,
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
  })
  for (const warning of warnings) console.warn(warning)
  return manifestEntries.map((entry) => ({
    ...entry,
    url: `${basePath}/${entry.url.replace(/(^|\/)index\.html$/, '$1')}`,
  }))
}

/** Bundles sw.js into the built site and returns how many files it keeps. */
export const buildWorker = async ({ out, basePath, enabled }: Settings): Promise<number> => {
  const kept = enabled ? await listKept(out, basePath) : []
  await esbuild.build({
    entryPoints: [enabled ? 'scripts/sw/worker.ts' : 'scripts/sw/farewell.ts'],
    outfile: join(out, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      PRECACHE: JSON.stringify(kept),
      BASE_PATH: JSON.stringify(basePath),
      DATASET_VERSION: JSON.stringify(enabled ? await datasetVersion(out) : ''),
    },
  })
  return kept.length
}
