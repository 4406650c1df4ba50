import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildWorker } from '../sw/buildWorker'
import { compressAll } from './compress'
import { filesIn } from './files'
import { finishPages } from './finishPages'
import { runBin } from './run'
import { inputStamp, STAMP } from './stamp'

const OUT = 'out'

const must = async (title: string, bin: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await runBin(bin, args, { show: true })
  if (code === 0) return
  if (output === '') console.error(`${title} gave no reason`)
  throw new Error(`${title} failed`)
}

const timed = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const from = performance.now()
  const result = await work()
  console.log(`${title}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  return result
}

const makeSite = async (): Promise<void> => {
  // Taken first: an edit during the build makes the next start build again.
  const stamp = inputStamp()
  await must('The check of the data', 'tsx', ['scripts/data-check.ts'])
  await must('The cutting of the fonts', 'tsx', ['scripts/subset-fonts.ts'])
  await must('The build of the pages', 'next', ['build'])
  const basePath = process.env.BASE_PATH ?? ''
  const files = await filesIn(OUT)
  const pages = files.filter((file) => file.endsWith('.html'))
  await timed(`Finishing ${pages.length} pages`, () => finishPages(OUT, pages, basePath))
  await timed('Service worker', () =>
    buildWorker({ out: OUT, basePath, enabled: process.env.SERVICE_WORKER !== 'off' }),
  )
  await timed('Compression', () => compressAll(OUT, [...files, 'sw.js']))
  await writeFile(join(OUT, STAMP), stamp)
}

/** The site as plain files in out/: checked, with its policies and its worker, compressed beforehand. */
export const build = async (): Promise<void> => {
  try {
    await makeSite()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
