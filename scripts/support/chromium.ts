// The browser of the tests and the bench: the one that is named, one that is installed, or one that can be had.
import { accessSync, constants } from 'node:fs'
import { run, runBin } from './run'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** No graphics card, no sandbox for root, and nothing that talks to the outside on its own account. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** undefined = none of ours: Playwright's own download is used. */
export const findChromium = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (canRun(named)) return named
    throw new Error(`CHROMIUM_PATH names “${named}”, which is not a program that can be run.`)
  }
  return INSTALLED.find(canRun)
}

/** Packages of the distribution, where there is apt and the right to use it. */
export const installPackages = async (...packages: string[]): Promise<boolean> => {
  if (process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get')) return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  const { code } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env,
  })
  return code === 0
}

export const ensureChromium = async (): Promise<void> => {
  if (findChromium()) return
  console.log('No Chromium found: installing one …')
  if ((await installPackages('chromium')) && findChromium()) return
  const { code, output } = await runBin('playwright', ['install', 'chromium'])
  if (code !== 0) throw new Error(`No Chromium can be had: set CHROMIUM_PATH.\n${output}`)
}
