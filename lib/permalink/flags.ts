// Command-line flags: they are the keys of the link, so that a command and a link say the same in the same words.

import { writeQuery } from './query'
import { SCENARIO_FIELDS } from './scenarioFields'

export interface OwnFlags {
  /** The command's own flags that take a value, without their dashes. */
  values?: readonly string[]
  /** The command's own flags that take none. */
  switches?: readonly string[]
}

export type Flags =
  | { ok: true; search: string; values: ReadonlyMap<string, string>; switches: ReadonlySet<string> }
  | { ok: false; message: string }

/** `--pods 900 --nodes=40` as a query string for the decoder, and what is the command's own. */
export function readFlags(argv: readonly string[], own: OwnFlags = {}): Flags {
  const pairs = new Map<string, string>()
  const values = new Map<string, string>()
  const switches = new Set<string>()
  const rest = [...argv]
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [, name, joined] = FLAG.exec(argument) ?? []
    if (name === undefined) return wrong(`"${argument}" is not a flag: flags look like --pods 900`)
    const target = targetOf(name, own, pairs, values)
    const value = own.switches?.includes(name) ? joined : (joined ?? nextValue(rest))
    const fault = faultOf(name, value, target, own)
    if (fault !== null) return wrong(fault)
    if (target && value !== undefined) target.set(name, value)
    else switches.add(name)
  }
  return { ok: true, search: writeQuery([...pairs]), values, switches }
}

const FLAG = /^--([a-z0-9][a-z0-9-]*)(?:=(.*))?$/is
const SCENARIO_KEYS = SCENARIO_FIELDS.map(({ key }) => key)

function targetOf<T>(name: string, own: OwnFlags, pairs: T, values: T): T | null {
  if (own.values?.includes(name)) return values
  return SCENARIO_KEYS.includes(name) ? pairs : null
}

function faultOf(
  name: string,
  value: string | undefined,
  target: ReadonlyMap<string, string> | null,
  own: OwnFlags,
): string | null {
  if (own.switches?.includes(name)) return value === undefined ? null : `--${name} takes no value`
  if (!target) return `unknown flag --${name}; known are ${knownFlags(own)}`
  if (value === undefined) return `--${name} needs a value`
  return target.has(name) ? `--${name} is given twice` : null
}

function nextValue(rest: string[]): string | undefined {
  return rest[0]?.startsWith('--') ? undefined : rest.shift()
}

function wrong(message: string): Flags {
  return { ok: false, message }
}

function knownFlags({ values = [], switches = [] }: OwnFlags): string {
  return [...SCENARIO_KEYS, ...values, ...switches].map((name) => `--${name}`).join(' ')
}
