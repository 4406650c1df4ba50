import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { findChromium } from '../scripts/support/chromium'

export interface Machine {
  processor: string
  cores: number
  memoryGiB: number
  node: string
  browser: string
  commit: string
  versions: Record<string, string>
}

const said = (command: string, args: readonly string[]): string => {
  try {
    return execFileSync(command, args, { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

const VERSIONS = ['next', 'react', 'recharts', 'zustand', 'lighthouse', 'playwright', 'autocannon']

/** What the figures depend on: they mean nothing without it. */
export const describeMachine = (): Machine => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const all: Record<string, string> = { ...dependencies, ...devDependencies }
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    browser: said(findChromium() ?? 'chromium', ['--version']),
    commit: said('git', ['rev-parse', '--short', 'HEAD']),
    versions: Object.fromEntries(VERSIONS.map((name) => [name, all[name] ?? 'unknown'])),
  }
}
