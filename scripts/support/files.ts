import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file under a folder, as paths relative to it, in a stable order. */
export const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
