import type { z } from 'zod'
import type { Dataset } from '../types'
import {
  capabilitiesAnswer,
  capabilityAnswer,
  claimsAnswer,
  historyAnswer,
  landscapeAnswer,
  meshesAnswer,
} from './answers'
import { matrixCsv } from './matrixCsv'
import {
  capabilitiesResponse,
  capabilityResponse,
  claimsResponse,
  historyResponse,
  type IndexResponse,
  indexResponse,
  landscapeResponse,
  measurementsResponse,
  meshesResponse,
} from './responses'

export interface Endpoint {
  /** Below /api/v1/. `<id>` stands for each capability. */
  path: string
  title: string
  description: string
  schema: { name: string; shape: z.ZodType } | null
}

interface FileEndpoint extends Endpoint {
  answer: (dataset: Dataset) => unknown
}

const INDEX: Endpoint = {
  path: 'index.json',
  title: 'Index',
  description: 'The version of the dataset, its counts, its licence, and a list of everything else.',
  schema: { name: 'api-index.json', shape: indexResponse },
}

const CAPABILITY: Endpoint = {
  path: 'capabilities/<id>.json',
  title: 'One capability',
  description: 'One row of the matrix: every mesh’s claim in full, with its sources written out.',
  schema: { name: 'api-capability.json', shape: capabilityResponse },
}

const MEASUREMENTS: Endpoint = {
  path: 'overhead/measurements.json',
  title: 'Measurements',
  description:
    'Every published figure on overhead that the calculator rests on, with its conditions and source.',
  schema: { name: 'api-measurements.json', shape: measurementsResponse },
}

const CSV: Endpoint = {
  path: 'matrix.csv',
  title: 'Matrix as a table',
  description: 'For spreadsheets: a line a capability; level, value, maturity and since for each mesh.',
  schema: null,
}

const JSON_FILES: readonly FileEndpoint[] = [
  {
    path: 'meshes.json',
    title: 'Meshes',
    description: 'Profile, releases, requirements, commands and sources of each mesh.',
    schema: { name: 'api-meshes.json', shape: meshesResponse },
    answer: meshesAnswer,
  },
  {
    path: 'capabilities.json',
    title: 'Capabilities',
    description: 'The rows: id, category, title and what counts as yes.',
    schema: { name: 'api-capabilities.json', shape: capabilitiesResponse },
    answer: capabilitiesAnswer,
  },
  {
    path: 'claims.json',
    title: 'Claims',
    description: 'Every cell of every mesh, with the sources that its evidence names.',
    schema: { name: 'api-claims.json', shape: claimsResponse },
    answer: claimsAnswer,
  },
  {
    path: 'landscape.json',
    title: 'Landscape',
    description: 'Every other mesh, distribution, managed offering, specification and tool, and its state.',
    schema: { name: 'api-landscape.json', shape: landscapeResponse },
    answer: landscapeAnswer,
  },
  {
    path: 'history.json',
    title: 'History',
    description:
      'The versions of the dataset, and the cells that changed in each with what they showed before and after.',
    schema: { name: 'api-history.json', shape: historyResponse },
    answer: historyAnswer,
  },
]

export const ENDPOINTS: readonly Endpoint[] = [INDEX, ...JSON_FILES, CAPABILITY, MEASUREMENTS, CSV]

const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** The text of each file right below /api/v1/, by its name. */
export const FILES: Readonly<Record<string, (dataset: Dataset) => string>> = {
  'index.json': (dataset) => json(indexAnswer(dataset)),
  'matrix.csv': matrixCsv,
  ...Object.fromEntries(
    JSON_FILES.map(({ path, answer }) => [path, (dataset: Dataset) => json(answer(dataset))]),
  ),
}

export function capabilityFile(dataset: Dataset, file: string): string | null {
  const capability = dataset.capabilities.find(({ id }) => `${id}.json` === file)
  return capability ? json(capabilityAnswer(dataset, capability)) : null
}

function indexAnswer(dataset: Dataset): IndexResponse {
  const { version, date, meshes, capabilities, landscape } = dataset
  const addresses = [landscape, ...meshes].flatMap(({ sources }) =>
    Object.values(sources).map(({ url }) => url),
  )
  return {
    $schema: './schema/api-index.json',
    version,
    date,
    counts: {
      meshes: meshes.length,
      capabilities: capabilities.length,
      claims: meshes.reduce((sum, { claims }) => sum + Object.keys(claims).length, 0),
      sources: new Set(addresses).size,
      landscape: landscape.entries.length,
    },
    licence: LICENCE,
    endpoints: ENDPOINTS.map(({ path, title, description, schema }) => ({
      path,
      title,
      description,
      type: schema === null ? 'text/csv' : 'application/json',
      schema: schema === null ? null : `schema/${schema.name}`,
    })),
  }
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
