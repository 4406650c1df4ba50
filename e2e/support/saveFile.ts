import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'

interface SavedFile {
  name: string
  path: string
  bytes: Buffer
  text: string
}

/** The file that the browser is given when something is done. */
export const saveFile = async (page: Page, act: () => Promise<void>): Promise<SavedFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const path = await download.path()
  const bytes = readFileSync(path)
  return { name: download.suggestedFilename(), path, bytes, text: bytes.toString() }
}
