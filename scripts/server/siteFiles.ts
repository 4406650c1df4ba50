// The files of the built site, read once: a path that is not in this list does not exist, whatever it spells.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface Variant {
  file: string
  size: number
}

export interface SiteFile {
  /** Its place under the root, with a leading slash. */
  path: string
  modified: Date
  /** Changes with the content, as far as size and time tell. */
  tag: string
  identity: Variant
  br?: Variant
  gzip?: Variant
}

const SUFFIXES = { '.br': 'br', '.gz': 'gzip' } as const

const namesUnder = (folder: string, prefix = ''): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') && entry.name !== '.well-known') return []
    const path = `${prefix}/${entry.name}`
    return entry.isDirectory() ? namesUnder(join(folder, entry.name), path) : [path]
  })

const variantOf = (root: string, path: string) => {
  const file = join(root, path)
  const { size, mtime } = statSync(file)
  return { file, size, mtime }
}

export const readSiteFiles = (root: string): Map<string, SiteFile> => {
  const names = namesUnder(root)
  const present = new Set(names)
  const files = new Map<string, SiteFile>()
  for (const path of names) {
    if (path.endsWith('.br') || path.endsWith('.gz')) continue
    const { file, size, mtime } = variantOf(root, path)
    const tag = `${Math.floor(mtime.getTime() / 1000).toString(16)}-${size.toString(16)}`
    const entry: SiteFile = { path, modified: mtime, tag, identity: { file, size } }
    for (const [suffix, encoding] of Object.entries(SUFFIXES)) {
      if (present.has(path + suffix)) entry[encoding] = variantOf(root, path + suffix)
    }
    files.set(path, entry)
  }
  return files
}
