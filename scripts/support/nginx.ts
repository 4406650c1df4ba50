import { existsSync } from 'node:fs'
import { installPackages } from './chromium'

const PROGRAM = '/usr/sbin/nginx'
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export interface Nginx {
  program: string
  brotliModule: string
}

/** Debian's nginx with its brotli module, installed if it may be; null where it cannot be had. */
export const ensureNginx = async (): Promise<Nginx | null> => {
  const present = () => existsSync(PROGRAM) && existsSync(BROTLI)
  if (!present()) await installPackages('nginx-light', 'libnginx-mod-http-brotli-static')
  return present() ? { program: PROGRAM, brotliModule: BROTLI } : null
}
