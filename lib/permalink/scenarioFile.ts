// A scenario as a file: for links that are too long to send, and to keep. It holds the keys of the link.
import type { Scenario } from '../scenario/scenario'
import { decodeScenario, encodeScenario } from './link'
import type { Notice } from './notices'
import { readQuery, writeQuery } from './query'
import type { Vocabulary } from './vocabulary'

const FORMAT = 'which-mesh-scenario'
const VERSION = 1
const LARGEST_FILE = 1_000_000

type FileFault = 'too-large' | 'not-json' | 'not-a-scenario' | 'newer-version'

export type OpenedFile =
  | { ok: true; scenario: Scenario; datasetVersion: string | null; notices: Notice[] }
  | { ok: false; fault: FileFault; message: string }

const MESSAGES: Record<FileFault, string> = {
  'too-large': 'This file is too large for a scenario; one takes a few kilobytes.',
  'not-json': 'This is not a scenario file: it is not JSON. Open a file that Which Mesh has saved.',
  'not-a-scenario': `This JSON file is not a scenario: it lacks "format": "${FORMAT}". Open a file that Which Mesh has saved.`,
  'newer-version':
    'This scenario was saved by a newer version of Which Mesh than this page. Reload the page and try again.',
}

export function scenarioToFile(scenario: Scenario, vocabulary: Vocabulary, datasetVersion: string): string {
  const keys = readQuery(encodeScenario(scenario, vocabulary)).map(({ key, value }) => [key, value])
  const file = {
    format: FORMAT,
    version: VERSION,
    dataset: datasetVersion,
    scenario: Object.fromEntries(keys),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

export function scenarioFromFile(text: string, vocabulary: Vocabulary): OpenedFile {
  if (text.length > LARGEST_FILE) return failed('too-large')
  const file = parseJson(text)
  if (file === undefined) return failed('not-json')
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.scenario)) return failed('not-a-scenario')
  if (file.version !== VERSION) return failed('newer-version')
  const pairs = Object.entries(file.scenario).map(([key, value]) => [key, textOf(value)] as const)
  const dataset = typeof file.dataset === 'string' ? [['dv', file.dataset] as const] : []
  const { scenario, datasetVersion, notices } = decodeScenario(writeQuery([...dataset, ...pairs]), vocabulary)
  return { ok: true, scenario, datasetVersion, notices }
}

function failed(fault: FileFault): OpenedFile {
  return { ok: false, fault, message: MESSAGES[fault] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A person who edits the file writes numbers and lists; a link has texts. */
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (Array.isArray(value)) return value.map(textOf).join(',')
  // Of itself an object makes whatever text it likes, or throws.
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
