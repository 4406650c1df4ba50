import { once } from 'node:events'
import { createSiteServer } from '../server/createSiteServer'
import { build } from './build'
import { isFresh } from './stamp'

const readPort = (): number => {
  const port = Number(process.env.PORT ?? 3000)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  console.error(`PORT must be a number from 0 to 65535; it is “${process.env.PORT}”.`)
  process.exit(1)
}

export const start = async (): Promise<void> => {
  const port = readPort()
  if (!isFresh('out')) await build()
  const basePath = process.env.BASE_PATH ?? ''
  const server = createSiteServer({ root: 'out', basePath })
  server.on('error', (error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EADDRINUSE' ? `port ${port} is in use: choose another with PORT=…` : error.message
    console.error(`Which Mesh could not start: ${reason}`)
    process.exit(1)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
  server.listen(port)
  await once(server, 'listening')
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  console.log(`Which Mesh is up: http://localhost:${bound}${basePath}/`)
}
