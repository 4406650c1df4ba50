// Debian's nginx with the configuration that ships, on a loopback port and without rights: for the tests and the bench.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages } from './chromium'

const PROGRAM = '/usr/sbin/nginx'
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const CONFIGURATION = 'deploy/nginx/nginx.conf'

/** The account nobody: root's nginx would hide what an unprivileged one may not do. */
const UNPRIVILEGED = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Whether nginx and its brotli module are here; they are installed if they may be. */
export const ensureNginx = async (): Promise<boolean> => {
  const present = () => existsSync(PROGRAM) && existsSync(BROTLI)
  if (!present()) await installPackages('nginx-light', 'libnginx-mod-http-brotli-static')
  return present()
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

const configure = (folder: string, site: string, port: number): string => {
  const changes: [string, string][] = [
    ['/tmp/nginx', join(folder, 'tmp/nginx')],
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['root /srv/which-mesh;', `root ${site};`],
  ]
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${CONFIGURATION} no longer says “${from}”`)
      return text.replaceAll(from, to)
    },
    readFileSync(CONFIGURATION, 'utf8'),
  )
}

const untilUp = async (port: number, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx did not come up')
}

export interface RunningNginx {
  port: number
  stop: () => Promise<void>
}

export const startNginx = async (out: string): Promise<RunningNginx> => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  // The site lies where that account can read it, whoever owns the work tree.
  const site = join(folder, 'site')
  cpSync(out, site, { recursive: true })
  mkdirSync(join(folder, 'tmp'))
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'tmp'), 0o777)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configure(folder, site, port))
  const args = ['-c', file, '-e', 'stderr', '-g', 'daemon off;']
  const checked = spawnSync(PROGRAM, ['-t', ...args], { ...UNPRIVILEGED, encoding: 'utf8' })
  if (checked.status !== 0) throw new Error(`nginx refuses the configuration:\n${checked.stderr}`)
  const child = spawn(PROGRAM, args, { ...UNPRIVILEGED, stdio: ['ignore', 'ignore', 'inherit'] })
  await untilUp(port, child)
  return {
    port,
    stop: async () => {
      child.kill('SIGQUIT')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
