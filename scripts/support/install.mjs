// Plain JavaScript on purpose: it runs before there is a node_modules folder.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Optional packages are those of other platforms: npm leaves them out, and so do we. */
const isInstalled = () => {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  )
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Which Mesh needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}

/** Installs what package-lock.json names if it is not there yet, and lets Node load TypeScript. */
export const prepare = async () => {
  checkNode()
  process.chdir(root)
  if (!isInstalled()) {
    console.log('Installing the packages that package-lock.json names …')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', cwd: root })
    if (status !== 0) process.exit(status ?? 1)
  }
  const { register } = await import('tsx/esm/api')
  register()
}
