import { once } from 'node:events'
import { createSiteServer } from '../scripts/server/createSiteServer'

export interface Served {
  origin: string
  stop: () => void
}

/** A built folder on a loopback port of its own. */
export const serve = async (root: string): Promise<Served> => {
  const server = createSiteServer({ root }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
