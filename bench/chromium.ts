// A browser with a fresh profile and an open debugging port, as Lighthouse wants it.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM_FLAGS, findChromium } from '../scripts/support/chromium'

interface Browser {
  port: number
  stop: () => Promise<void>
}

const readPort = (profile: string): number => {
  try {
    return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Helpers of the browser may still write into it; then it is left to the system, and no measurement is lost. */
const removeProfile = (profile: string): void => {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  } catch {
    console.warn(`${profile} could not be removed`)
  }
}

export const startChromium = async (): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ]
  const child = spawn(findChromium() ?? 'chromium', [...flags, 'about:blank'], { stdio: 'ignore' })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  for (let attempt = 0; attempt < 200 && readPort(profile) === 0; attempt++) await pause(50)
  const port = readPort(profile)
  if (port === 0) throw new Error('Chromium opened no debugging port')
  return {
    port,
    stop: async () => {
      child.kill()
      await exited
      removeProfile(profile)
    },
  }
}
