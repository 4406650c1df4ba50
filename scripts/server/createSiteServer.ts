// A small server for the built site: `npm start` and the tests use it. A real deployment takes deploy/nginx or a CDN.
import { createServer, type Server } from 'node:http'
import { route } from './route'
import { createBodies, sendFile, sendText } from './sendFile'
import { readSiteFiles } from './siteFiles'

interface Settings {
  /** The folder that the build made. */
  root: string
  /** The path under which the site was built to live, '' for the root. */
  basePath?: string
}

/** Above the longest address, so that a long address gets a clean 414; Node answers 431 beyond it. */
const HEADER_LIMIT = 32_768

export const createSiteServer = ({ root, basePath = '' }: Settings): Server => {
  const site = { files: readSiteFiles(root), basePath }
  const sendBody = createBodies()
  return createServer({ maxHeaderSize: HEADER_LIMIT, keepAliveTimeout: 30_000 }, (request, response) => {
    const answer = route(site, request.method, request.url ?? '/')
    if ('file' in answer) sendFile(request, response, answer, sendBody)
    else sendText(response, answer)
  })
}
