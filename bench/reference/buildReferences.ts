import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressAll } from '../../scripts/support/compress'
import { filesIn } from '../../scripts/support/files'
import { runBin } from '../../scripts/support/run'
import { plainPage } from './plain'

const HERE = 'bench/reference'

/** Two sites with the same table, with the framework and without, served and compressed as ours is. */
export const buildReferences = async (): Promise<{ plain: string; next: string }> => {
  const plain = '.cache/bench/plain'
  const next = '.cache/bench/next'
  for (const folder of [plain, next]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  writeFileSync(join(plain, 'index.html'), plainPage())
  const { code, output } = await runBin('next', ['build', join(HERE, 'next')])
  if (code !== 0) throw new Error(`The reference page does not build:\n${output}`)
  cpSync(join(HERE, 'next/out'), next, { recursive: true })
  for (const folder of [plain, next]) await compressAll(folder, await filesIn(folder))
  return { plain, next }
}
