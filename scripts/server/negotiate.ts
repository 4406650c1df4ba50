import type { IncomingHttpHeaders } from 'node:http'
import type { Encoding, SiteFile } from './siteFiles'

const qualities = (header: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    found.set(name, quality === undefined ? 1 : Number(quality) || 0)
  }
  return found
}

/** The smallest form that the client takes and the build has made. */
export const chooseEncoding = (header: string | undefined, file: SiteFile): Encoding => {
  const accepted = qualities(header ?? '')
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  if (file.br && takes('br')) return 'br'
  if (file.gzip && takes('gzip')) return 'gzip'
  return 'identity'
}

export const isUnchanged = (headers: IncomingHttpHeaders, tag: string, modified: Date): boolean => {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    const known = tags.split(',').map((known) => known.trim().replace(/^W\//, ''))
    return known.includes('*') || known.includes(tag)
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(modified.getTime() / 1000) * 1000 <= since
}

interface Range {
  start: number
  end: number
}

/** One range of bytes; null = send the whole, as for several ranges or a form that we do not know. */
export const parseRange = (header: string | undefined, size: number): Range | 'unsatisfiable' | null => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = match ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start >= size || start > end ? 'unsatisfiable' : { start, end }
}
