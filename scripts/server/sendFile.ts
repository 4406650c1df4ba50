import { createReadStream, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersFor } from './headers'
import { chooseEncoding, isUnchanged, parseRange } from './negotiate'
import type { FileAnswer, TextAnswer } from './route'
import type { Encoding, SiteFile, Variant } from './siteFiles'

const KEEP_IN_MEMORY = 512 * 1024
const MEMORY_LIMIT = 96 * 1024 * 1024

export type SendBody = (response: ServerResponse, variant: Variant) => void

const stream = (response: ServerResponse, file: string, part?: { start: number; end: number }) => {
  createReadStream(file, part)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** Small files stay in memory once asked for; larger ones are streamed. */
export const createBodies = (): SendBody => {
  const kept = new Map<string, Buffer>()
  let room = MEMORY_LIMIT
  return (response, variant) => {
    const known = kept.get(variant.file)
    if (known) {
      response.end(known)
    } else if (variant.size > Math.min(KEEP_IN_MEMORY, room)) {
      stream(response, variant.file)
    } else {
      const body = readFileSync(variant.file)
      kept.set(variant.file, body)
      room -= body.length
      response.end(body)
    }
  }
}

export const sendText = (response: ServerResponse, { status, text, headers }: TextAnswer): void => {
  const body = `${text}\n`
  response.writeHead(status, { ...headersFor('/answer.txt'), 'content-length': body.length, ...headers })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

const tagOf = (file: SiteFile, encoding: Encoding): string =>
  encoding === 'identity' ? `"${file.tag}"` : `"${file.tag}-${encoding}"`

const describe = (file: SiteFile, encoding: Encoding): Record<string, string> => ({
  ...headersFor(file.path),
  etag: tagOf(file, encoding),
  'last-modified': file.modified.toUTCString(),
  'accept-ranges': 'bytes',
  ...(file.br || file.gzip ? { vary: 'Accept-Encoding' } : {}),
  ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
})

/** Sends the part that was asked for; false = there is none to send, so the whole is due. */
const sendPart = (request: IncomingMessage, response: ServerResponse, file: SiteFile): boolean => {
  const condition = request.headers['if-range']
  if (condition !== undefined && condition !== tagOf(file, 'identity')) return false
  const { size } = file.identity
  const part = parseRange(request.headers.range, size)
  if (part === null) return false
  if (part === 'unsatisfiable') {
    const headers = { 'content-range': `bytes */${size}` }
    sendText(response, { status: 416, text: 'No such range', headers })
    return true
  }
  const { start, end } = part
  const range = { 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${size}` }
  response.writeHead(206, { ...describe(file, 'identity'), ...range })
  stream(response, file.identity.file, part)
  return true
}

const sendWhole = (
  request: IncomingMessage,
  response: ServerResponse,
  { file, status }: FileAnswer,
  sendBody: SendBody,
): void => {
  const encoding = chooseEncoding(request.headers['accept-encoding'], file)
  const variant = file[encoding] ?? file.identity
  response.writeHead(status, { ...describe(file, encoding), 'content-length': variant.size })
  if (request.method === 'HEAD') response.end()
  else sendBody(response, variant)
}

export const sendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: FileAnswer,
  sendBody: SendBody,
): void => {
  const { file, status } = answer
  const encoding = chooseEncoding(request.headers['accept-encoding'], file)
  if (status === 200 && isUnchanged(request.headers, tagOf(file, encoding), file.modified)) {
    response.writeHead(304, describe(file, encoding)).end()
    return
  }
  const ranged = status === 200 && request.method === 'GET' && request.headers.range !== undefined
  if (ranged && sendPart(request, response, file)) return
  sendWhole(request, response, answer, sendBody)
}
