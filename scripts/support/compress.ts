// Small forms are made once, at build, so that a server only has to send them.
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(html|txt|js|css|json|webmanifest|xml|csv|svg|md|yaml)$/
/** Less than this fits one packet anyway. */
const SMALLEST = 1024

/**
 * The best brotli saves a tenth over a quick one and takes eighty times as long (a second a megabyte): it is for
 * scripts, styles and the top-level pages, which first visits load.
 */
const BEST = 11
const QUICK = 6
const FIRST_VIEW = /^([^/]+\/)?[^/]+\.html$|\.(js|css)$/
const HUGE = 2 * 1024 * 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const brotli = (file: string, body: Buffer): Promise<Buffer> =>
  toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: FIRST_VIEW.test(file) && body.length < HUGE ? BEST : QUICK,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

const compressFile = async (out: string, file: string): Promise<void> => {
  const body = await readFile(join(out, file))
  if (body.length < SMALLEST) return
  const [br, gz] = await Promise.all([brotli(file, body), toGzip(body, { level: 9 })])
  await Promise.all([writeFile(join(out, `${file}.br`), br), writeFile(join(out, `${file}.gz`), gz)])
}

export const compressAll = async (out: string, files: readonly string[]): Promise<void> => {
  const queue = files.filter((file) => TEXT.test(file))
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await compressFile(out, file)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
