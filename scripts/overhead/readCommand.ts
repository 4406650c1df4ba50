// From the words after `npm run estimate --` to what is asked for.
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { ClusterError } from '@/lib/cluster/problem'
import { readClusterStream } from '@/lib/cluster/readCluster'
import { workloadFromCluster } from '@/lib/cluster/workloadFromCluster'
import { readFlags } from '@/lib/permalink/flags'
import { decodeScenario, encodeScenario } from '@/lib/permalink/link'
import { defaultScenario, type Vocabulary } from '@/lib/permalink/vocabulary'
import type { Scenario, Workload } from '@/lib/scenario/scenario'
import { refusal } from './refusals'

export interface Command {
  scenario: Scenario
  /** Whether --mesh was given: without it, all meshes are wanted. */
  choseMeshes: boolean
  json: boolean
  help: boolean
  /** What the cluster’s dump could not tell, or what had to be fitted. */
  remarks: readonly string[]
}

/** What is wrong with the command, in one line. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

export async function readCommand(argv: readonly string[], vocabulary: Vocabulary): Promise<Command> {
  const flags = readFlags(argv, { values: ['cluster'], switches: ['json', 'help'] })
  if (!flags.ok) throw new Refused(`${flags.message}.`)
  const cluster = await readDump(flags.values.get('cluster'))
  const given = decode(flags.search, vocabulary)
  const search = cluster ? overlay(flags.search, cluster.workload, vocabulary) : flags.search
  return {
    scenario: cluster ? decode(search, vocabulary) : given,
    choseMeshes: new URLSearchParams(flags.search).has('mesh'),
    json: flags.switches.has('json'),
    help: flags.switches.has('help'),
    remarks: cluster?.remarks ?? [],
  }
}

function decode(search: string, vocabulary: Vocabulary): Scenario {
  const { scenario, notices } = decodeScenario(search, vocabulary)
  const [first] = notices
  if (first !== undefined) throw new Refused(refusal(first))
  return scenario
}

/** What a flag says counts before what the cluster says. */
function overlay(flags: string, workload: Partial<Workload>, vocabulary: Vocabulary): string {
  const base = defaultScenario(vocabulary)
  const merged = new URLSearchParams(
    encodeScenario({ ...base, workload: { ...base.workload, ...workload } }, vocabulary),
  )
  for (const [key, value] of new URLSearchParams(flags)) merged.set(key, value)
  return merged.toString()
}

async function readDump(path: string | undefined) {
  if (path === undefined) return null
  try {
    const chunks = path === '-' ? process.stdin : createReadStream(path)
    const summary = await readClusterStream(chunks, path === '-' ? 'standard input' : basename(path))
    const ticked = summary.namespaces.filter(({ platform }) => !platform).map(({ name }) => name)
    const { workload, unknown, notes } = workloadFromCluster(summary, new Set(ticked))
    return { workload, remarks: [...notes, ...unknown.map(({ key, why }) => `${key}: ${why}`)] }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    const { file, expected, found, remedy } = error.problem
    throw new Refused(`--cluster ${file}: expected ${expected}, found ${found}. ${remedy}`)
  }
}
