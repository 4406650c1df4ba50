// A cluster's versions held against what a mesh asks for.
import type { Mesh } from '../dataset/types'
import type { ClusterSummary } from './summary'
import { compareVersions, parseVersion, versionSpan, versionText } from './version'
import { linuxOnly } from './workloadFromCluster'

export interface MeshRequirements {
  id: string
  name: string
  requirements: Pick<Mesh['requirements'], 'kubernetes' | 'kernel' | 'platforms'>
}

/** `below` and `above`: outside of what the mesh names. `not-stated`: it names nothing. `unknown`: no such nodes. */
export type RequirementStatus = 'met' | 'below' | 'above' | 'none' | 'not-stated' | 'unknown'

export interface RequirementCheck {
  subject: 'kubernetes' | 'kernel' | 'windows' | 'arm64'
  status: RequirementStatus
  /** “1.31 to 1.33”; null: the dump does not say. */
  found: string | null
  /** “1.32 to 1.36, supported”; null: the mesh does not say. */
  wanted: string | null
  note: string | null
}

interface Bounds {
  min: string | null
  max: string | null
}

export function checkRequirements(
  summary: ClusterSummary,
  mesh: MeshRequirements,
): readonly RequirementCheck[] {
  const { kubernetes, kernel, platforms } = mesh.requirements
  const linux = linuxOnly(summary.nodes)
  return [
    {
      subject: 'kubernetes',
      ...checkVersions(
        summary.nodes.map(({ kubelet }) => kubelet),
        kubernetes,
      ),
      wanted: wantedText(kubernetes, kubernetes.meaning),
      note: kubernetes.note,
    },
    {
      subject: 'kernel',
      ...checkVersions(
        linux.map((node) => node.kernel),
        { min: kernel.min, max: null },
      ),
      wanted: wantedText({ min: kernel.min, max: null }, null),
      note: kernel.note,
    },
    ...checkPlatform('windows', summary.nodes.filter(({ os }) => os === 'windows').length, platforms.windows),
    ...checkPlatform(
      'arm64',
      linux.filter(({ architecture }) => architecture === 'arm64').length,
      platforms.arm64,
    ),
  ]
}

function checkVersions(
  versions: readonly (string | null)[],
  { min, max }: Bounds,
): { status: RequirementStatus; found: string | null } {
  const span = versionSpan(versions)
  if (!span) return { status: 'unknown', found: null }
  const lowest = versionText(span.lowest)
  const highest = versionText(span.highest)
  const found = lowest === highest ? lowest : `${lowest} to ${highest}`
  const floor = min === null ? null : parseVersion(min)
  const ceiling = max === null ? null : parseVersion(max)
  if (!floor && !ceiling) return { status: 'not-stated', found }
  if (floor && compareVersions(span.lowest, floor) < 0) return { status: 'below', found }
  if (ceiling && compareVersions(span.highest, ceiling) > 0) return { status: 'above', found }
  return { status: 'met', found }
}

function wantedText({ min, max }: Bounds, meaning: string | null): string | null {
  const range = min && max ? `${min} to ${max}` : min ? `${min} or newer` : max ? `up to ${max}` : null
  return range && meaning ? `${range}, ${meaning}` : range
}

type PlatformLevel = MeshRequirements['requirements']['platforms']['windows']

/** Asked only where the cluster has such nodes. */
function checkPlatform(
  subject: 'windows' | 'arm64',
  nodes: number,
  level: PlatformLevel,
): readonly RequirementCheck[] {
  if (nodes === 0) return []
  const status = level === 'unknown' ? 'not-stated' : level === 'none' ? 'none' : 'met'
  return [{ subject, status, found: nodes === 1 ? '1 node' : `${nodes} nodes`, wanted: null, note: null }]
}
