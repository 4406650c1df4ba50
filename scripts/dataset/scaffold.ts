import { insertCapability, newMesh, withUnknownClaim } from '../../lib/dataset/scaffold'
import type { Capability } from '../../lib/dataset/types'
import { dataDir, loadDataset, today } from './load'
import { publishVersion } from './publish'
import { readJson, removeDataFile, writeDataFile } from './write'

/** Adds a row, an unknown claim in every mesh, and a version of the dataset that says so. */
export function addCapability(row: Capability, dir = dataDir()): string | null {
  const { categories, capabilities, meshes } = loadDataset(dir)
  if (capabilities.some(({ id }) => id === row.id))
    throw new Error(`There is a capability “${row.id}” already.`)
  if (!categories.some(({ id }) => id === row.category))
    throw new Error(
      `There is no category “${row.category}”; use one of ${categories.map(({ id }) => id).join(', ')}.`,
    )
  const rows = insertCapability(capabilities, categories, row)
  return undoable(['capabilities.json', ...meshes.map(({ id }) => `meshes/${id}.json`)], dir, () => {
    writeDataFile(
      'capabilities.json',
      { $schema: './schema/capabilities.json', categories, capabilities: rows },
      dir,
    )
    for (const mesh of meshes)
      writeDataFile(`meshes/${mesh.id}.json`, withUnknownClaim(mesh, row, today()), dir)
    return publishVersion(`New row: ${row.title}.`, dir)
  })
}

interface MeshOptions {
  id: string
  name: string
  repository: string
  version: string
}

/** Adds a column full of unknowns, and a version of the dataset that says so. */
export function addMesh(options: MeshOptions, dir = dataDir()): string | null {
  const { meshes, capabilities } = loadDataset(dir)
  if (meshes.some(({ id }) => id === options.id)) throw new Error(`There is a mesh “${options.id}” already.`)
  const mesh = newMesh({ ...options, today: today() }, meshes, capabilities)
  const file = `meshes/${mesh.id}.json`
  return undoable([file], dir, () => {
    writeDataFile(file, mesh, dir)
    return publishVersion(`New column: ${mesh.name}.`, dir)
  })
}

/** Puts the files back if what was asked for does not pass the checks. */
function undoable(files: readonly string[], dir: string, change: () => string | null): string | null {
  const before = files.map((file) => ({ file, json: readJson(file, dir) }))
  try {
    return change()
  } catch (error) {
    for (const { file, json } of before) {
      if (json === undefined) removeDataFile(file, dir)
      else writeDataFile(file, json, dir)
    }
    throw error
  }
}

/** Runs a scaffold from the command line and says what is left to do. */
export function runScaffold(change: () => string | null, done: (version: string | null) => string): void {
  try {
    console.log(done(change()))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
