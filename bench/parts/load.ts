// Requests a second of /matrix/ at saturation, over loopback: nginx with the configuration that ships, and our own server.
import autocannon from 'autocannon'
import { ensureNginx, startNginx } from '../../scripts/support/nginx'
import { serve } from '../serve'
import { rounded } from '../statistics'

const SECONDS = 60
const CONNECTIONS = 64

export interface LoadRow {
  server: string
  requestsPerSecond: number
  p50: number
  p99: number
  worst: number
  megabytesPerSecond: number
  requests: number
  errors: number
}

const measure = async (server: string, origin: string): Promise<LoadRow> => {
  const result = await autocannon({
    url: `${origin}/matrix/`,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'accept-encoding': 'br' },
  })
  const row = {
    server,
    requestsPerSecond: rounded(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    worst: result.latency.max,
    megabytesPerSecond: rounded(result.throughput.average / 1e6, 1),
    requests: result.requests.total,
    errors: result.errors + result.timeouts + result.non2xx,
  }
  console.log(JSON.stringify(row))
  return row
}

export const loadPart = async (): Promise<{ seconds: number; connections: number; rows: LoadRow[] }> => {
  const rows: LoadRow[] = []
  if (await ensureNginx()) {
    const nginx = await startNginx('out')
    rows.push(await measure('nginx', `http://127.0.0.1:${nginx.port}`))
    await nginx.stop()
  }
  const own = await serve('out')
  rows.push(await measure('npm start', own.origin))
  own.stop()
  return { seconds: SECONDS, connections: CONNECTIONS, rows }
}
