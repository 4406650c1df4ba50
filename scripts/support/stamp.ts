// A build is fresh while the files and settings it was made from are the same: a hash of them tells.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'REPOSITORY_URL', 'SERVICE_WORKER', 'DATA_DIR', 'SCALE_SAMPLE']

export const STAMP = '.build-stamp'

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

const isTest = (file: string) => /\.(test|check)\.tsx?$/.test(file)

export const inputStamp = (root = '.', env: NodeJS.ProcessEnv = process.env): string => {
  const hash = createHash('sha256')
  const roots = [...INPUTS.map((input) => join(root, input)), env.DATA_DIR ?? join(root, 'data')]
  for (const file of roots.flatMap(filesUnder)) {
    if (isTest(file)) continue
    const content = readFileSync(file)
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`)
  return hash.digest('hex')
}

export const isFresh = (out: string): boolean => {
  const file = join(out, STAMP)
  return existsSync(file) && readFileSync(file, 'utf8') === inputStamp()
}
