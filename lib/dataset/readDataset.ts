import type { z } from 'zod'
import type { DataFile, Draft } from './draft'
import { meshSchema } from './meshSchema'
import { parseJson } from './parseJson'
import type { Problem } from './problem'
import { RULES } from './rules/rules'
import { capabilitiesSchema, historySchema, landscapeSchema, releasedSchema } from './schema'
import { type StandIns, shapeOf } from './shape'
import { unknownClaim } from './stub'
import type { Dataset, Mesh } from './types'

/** The text of each data file, by its path under `data/`. */
export type DataFiles = ReadonlyMap<string, string>

export interface ReadDataset {
  /** null while there are problems. */
  dataset: Dataset | null
  problems: Problem[]
  draft: Draft
}

export const isMeshFile = (file: string) => /^meshes\/[^/]+\.json$/.test(file)

const MESH_STAND_INS: StandIns = {
  claims: unknownClaim('support', '2000-01-01', ''),
  sources: {
    title: '?',
    url: 'https://example.org',
    repo: null,
    path: null,
    ref: null,
    date: null,
    kind: 'docs',
  },
}

export function checkDataset(files: DataFiles, today: string): Problem[] {
  return readDataset(files, today).problems
}

export function readDataset(files: DataFiles, today: string): ReadDataset {
  const { draft, problems: shapeProblems, replaced } = readDraft(files, today)
  const named = new Set(shapeProblems.map(placeOf))
  const ruleProblems = RULES.flatMap((rule) => rule(draft)).filter((problem) => {
    // A place that its shape has already condemned gets no second message.
    const place = placeOf(problem)
    return !named.has(place) && !replaced.some((entry) => isWithin(place, entry))
  })
  const problems = [...shapeProblems, ...ruleProblems].sort(byFile)
  return { dataset: problems.length === 0 ? assemble(draft) : null, problems, draft }
}

const placeOf = ({ file, path }: Problem) => `${file} ${path}`
const isWithin = (place: string, entry: string) =>
  place === entry || (/^[.[]/.test(place.slice(entry.length)) && place.startsWith(entry))
const byFile = (a: Problem, b: Problem) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1)

interface ReadDraft {
  draft: Draft
  problems: Problem[]
  /** Places whose content is a stand-in. */
  replaced: string[]
}

function readDraft(files: DataFiles, today: string): ReadDraft {
  const problems: Problem[] = []
  const replaced: string[] = []
  function read<Content>(
    file: string,
    schema: z.ZodType<Content>,
    standIns?: StandIns,
  ): DataFile<Content> | null {
    const text = files.get(file)
    if (text === undefined) {
      problems.push({
        file,
        path: '',
        message: 'This file is missing.',
        fix: 'restore it, or point DATA_DIR at a whole dataset.',
      })
      return null
    }
    const { json, problems: textProblems } = parseJson(file, text)
    problems.push(...textProblems)
    if (json === undefined) return null
    const shape = shapeOf(file, json, schema, standIns)
    problems.push(...shape.problems)
    replaced.push(...shape.replaced.map((path) => `${file} ${path}`))
    return shape.content === null ? null : { file, json, content: shape.content }
  }
  const draft: Draft = {
    capabilities: read('capabilities.json', capabilitiesSchema),
    meshes: [...files.keys()]
      .filter(isMeshFile)
      .map((file) => read<Mesh>(file, meshSchema, MESH_STAND_INS))
      .filter((file) => file !== null)
      .sort((a, b) => a.content.order - b.content.order),
    landscape: read('landscape.json', landscapeSchema),
    history: read('history.json', historySchema),
    released: read('released.json', releasedSchema),
    today,
  }
  return { draft, problems, replaced }
}

function assemble({ capabilities, meshes, landscape, history }: Draft): Dataset | null {
  const newest = history?.content.versions[0]
  if (!capabilities || !landscape || !history || !newest) return null
  return {
    version: newest.version,
    date: newest.date,
    categories: capabilities.content.categories,
    capabilities: capabilities.content.capabilities,
    meshes: meshes.map(({ content }) => content),
    landscape: landscape.content,
    history: history.content,
  }
}
