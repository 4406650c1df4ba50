// Small forms are made once, at build, so that a server only has to send them.
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(html|txt|js|css|json|webmanifest|xml|csv|svg|md|yaml)$/
/** Less than this fits one packet anyway. */
const SMALLEST = 1024
/** The best brotli takes seconds a megabyte; the few huge files make do with a quick one. */
const HUGE = 2 * 1024 * 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const compressFile = async (file: string, quality: number): Promise<void> => {
  const body = await readFile(file)
  if (body.length < SMALLEST) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: body.length > HUGE ? 5 : quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([toBrotli(body, { params }), toGzip(body, { level: 9 })])
  for (const [suffix, small] of [
    ['.br', br],
    ['.gz', gz],
  ] as const) {
    if (small.length < body.length) await writeFile(file + suffix, small)
  }
}

export const compressAll = async (out: string, files: readonly string[]): Promise<void> => {
  const queue = files.filter((file) => TEXT.test(file))
  // Thousands of pages: there the last few percent are not worth the minutes.
  const quality = queue.length > 6000 ? 7 : 11
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop())
      await compressFile(join(out, file), quality)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
