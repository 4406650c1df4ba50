import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatasetError } from '../../lib/dataset/problem'
import { type DataFiles, readDataset } from '../../lib/dataset/readDataset'
import type { Dataset } from '../../lib/dataset/types'

const TOP = ['capabilities.json', 'landscape.json', 'history.json', 'released.json']

/** Where the facts lie: a mirror with data of its own sets DATA_DIR. */
export function dataDir(): string {
  return resolve(process.env.DATA_DIR ?? 'data')
}

export function readDataFiles(dir = dataDir()): DataFiles {
  const meshes = list(join(dir, 'meshes')).filter((name) => name.endsWith('.json'))
  const files = [...TOP, ...meshes.sort().map((name) => `meshes/${name}`)]
  return new Map(files.flatMap((file) => textOf(join(dir, file)).map((text) => [file, text])))
}

/** Reads and checks the whole dataset, or throws one error that names every problem. */
export function loadDataset(dir = dataDir()): Dataset {
  const { dataset, problems } = readDataset(readDataFiles(dir), today())
  if (dataset === null) throw new DatasetError(problems)
  return dataset
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir)
  } catch {
    return []
  }
}

function textOf(path: string): string[] {
  try {
    return [readFileSync(path, 'utf8')]
  } catch {
    return []
  }
}
