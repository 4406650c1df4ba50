import { parsePath } from './parsePath'
import type { SiteFile } from './siteFiles'

export interface TextAnswer {
  status: number
  text: string
  headers?: Record<string, string>
}

export interface FileAnswer {
  status: number
  file: SiteFile
}

export interface Site {
  files: ReadonlyMap<string, SiteFile>
  /** The path under which the site was built to live, '' for the root. */
  basePath: string
}

const REFUSALS = { 400: 'Bad address', 414: 'The address is too long' } as const

const moved = (location: string): TextAnswer => ({ status: 308, text: 'Moved', headers: { location } })

const missing = (files: Site['files']): TextAnswer | FileAnswer => {
  const file = files.get('/404.html')
  return file ? { status: 404, file } : { status: 404, text: 'Not found' }
}

const findFile = ({ files }: Site, path: string, asked: string, query: string): TextAnswer | FileAnswer => {
  const file = files.get(path.endsWith('/') ? `${path}index.html` : path)
  if (file) return { status: 200, file }
  return files.has(`${path}/index.html`) ? moved(`${encodeURI(asked)}/${query}`) : missing(files)
}

/** What a request is answered with. A method or an address that we do not know never reaches the disk. */
export const route = (site: Site, method: string | undefined, target: string): TextAnswer | FileAnswer => {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, text: 'Only GET and HEAD', headers: { allow: 'GET, HEAD' } }
  }
  const asked = parsePath(target)
  if ('refused' in asked) return { status: asked.refused, text: REFUSALS[asked.refused] }
  const { path, query } = asked
  const { basePath } = site
  if (path === '/healthz') return { status: 200, text: 'ok' }
  if (basePath !== '' && (path === '/' || path === basePath)) return moved(`${basePath}/${query}`)
  if (!path.startsWith(`${basePath}/`)) return missing(site.files)
  return findFile(site, path.slice(basePath.length), path, query)
}
