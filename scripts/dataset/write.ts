import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withFieldTables } from '../../lib/dataset/fieldTables'
import { jsonSchema, SCHEMA_NAMES, SCHEMAS, type SchemaName } from '../../lib/dataset/jsonSchemas'
import { inOrder } from '../../lib/dataset/order'
import { isMeshFile } from '../../lib/dataset/readDataset'
import { isRecord } from '../../lib/dataset/shape'
import { dataDir, readDataFiles } from './load'

/** Writes one data file in the one order and layout that the checks ask for. */
export function writeDataFile(file: string, json: unknown, dir = dataDir()): void {
  const name = schemaNameOf(file)
  writeJson(join(dir, file), name === null ? json : inOrder(json, SCHEMAS[name].schema, readRanks(dir)))
}

export function removeDataFile(file: string, dir = dataDir()): void {
  rmSync(join(dir, file), { force: true })
}

export function readJson(file: string, dir = dataDir()): unknown {
  const text = readDataFiles(dir).get(file)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Sorts every file that is JSON, and writes the JSON Schemas and the tables of fields anew. */
export function tidy(dir = dataDir()): void {
  for (const [file, text] of readDataFiles(dir)) {
    const json = parsed(text)
    if (json !== undefined) writeDataFile(file, json, dir)
  }
  for (const name of SCHEMA_NAMES) writeJson(join(dir, 'schema', name), jsonSchema(name))
  const readme = join(dir, 'README.md')
  if (existsSync(readme)) writeFileSync(readme, withFieldTables(readFileSync(readme, 'utf8')))
}

export function formatJson(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`
}

function writeJson(path: string, json: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, formatJson(json))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function schemaNameOf(file: string): SchemaName | null {
  return isMeshFile(file) ? 'mesh.json' : (SCHEMA_NAMES.find((name) => name === file) ?? null)
}

function readRanks(dir: string): ReadonlyMap<string, number> {
  const json = readJson('capabilities.json', dir)
  const rows = isRecord(json) && Array.isArray(json.capabilities) ? json.capabilities : []
  return new Map(rows.map((row, i) => [isRecord(row) ? String(row.id) : '', i]))
}
