import { unknownClaim } from './stub'
import type { Capability, Category, Claim, Mesh } from './types'
import { MARKERS } from './vocabulary'

/** The rows with a new one at the end of its category. */
export function insertCapability(
  rows: readonly Capability[],
  categories: readonly Category[],
  row: Capability,
): Capability[] {
  const rankOf = (category: string) => categories.findIndex(({ id }) => id === category)
  return [...rows, row].toSorted((a, b) => rankOf(a.category) - rankOf(b.category))
}

/** The mesh with an honest stub for a row that nobody has looked into. */
export function withUnknownClaim(mesh: Mesh, { id, kind }: Capability, today: string): Mesh {
  return {
    ...mesh,
    claims: { ...mesh.claims, [id]: unknownClaim(kind, today, mesh.releases.lines[0] ?? '') },
  }
}

export interface NewMesh {
  id: string
  name: string
  /** https://github.com/owner/name */
  repository: string
  version: string
  today: string
}

/** A mesh of which nothing is known yet: a valid file to fill in. */
export function newMesh(
  { id, name, repository, version, today }: NewMesh,
  meshes: readonly Mesh[],
  capabilities: readonly Capability[],
): Mesh {
  const line = /^\d+\.\d+/.exec(version)?.[0] ?? version
  const claims: Record<string, Claim> = Object.fromEntries(
    capabilities.map((row) => [row.id, unknownClaim(row.kind, today, line)]),
  )
  return {
    $schema: '../schema/mesh.json',
    id,
    order: Math.max(-1, ...meshes.map(({ order }) => order)) + 1,
    name,
    product: name,
    mode: null,
    shownByDefault: false,
    ...unusedLook(meshes),
    primary: {
      owners: [new URL(repository).pathname.split('/')[1] ?? id],
      domains: [],
    },
    profile: {
      tagline: 'Not described yet.',
      website: repository,
      repository,
      docs: repository,
      licence: 'Unknown',
      cncf: { level: 'none', since: null },
      firstRelease: 'Unknown',
      dataPlane: 'Unknown',
      languages: {},
      strengths: ['Not described yet'],
      weaknesses: ['Not described yet'],
      bestFor: ['Not described yet'],
      avoidIf: ['Not described yet'],
      paidOnly: [],
      notes: [],
    },
    releases: {
      version,
      date: today,
      lines: [line],
      tagRule: {
        pattern: '^v?(\\d+\\.\\d+)\\.\\d+$',
        starts: null,
        explain: 'Tag vX.Y.Z belongs to line X.Y.',
      },
      evidence: [],
    },
    requirements: {
      kubernetes: { min: null, max: null, meaning: null, note: null },
      kernel: { min: null, note: null },
      crds: null,
      crdsNote: null,
      components: null,
      componentsNote: null,
      dataPlane: 'sidecar',
      platforms: { windows: 'unknown', vms: 'unknown', arm64: 'unknown' },
      evidence: [],
    },
    commands: [],
    sources: {},
    claims,
  }
}

type Look = Pick<Mesh, 'colour' | 'marker'>

/** Apart from the six that are taken, and at least 3:1 against the surfaces of either theme. */
const SPARE_COLOURS: readonly Mesh['colour'][] = [
  { light: 'oklch(52% 0.11 120)', dark: 'oklch(80% 0.15 120)' },
  { light: 'oklch(50% 0.16 305)', dark: 'oklch(72% 0.13 305)' },
  { light: 'oklch(50% 0.09 200)', dark: 'oklch(78% 0.1 195)' },
  { light: 'oklch(55% 0.14 50)', dark: 'oklch(76% 0.13 50)' },
  { light: 'oklch(45% 0.03 265)', dark: 'oklch(78% 0.03 265)' },
]

function unusedLook(meshes: readonly Mesh[]): Look {
  const marker =
    MARKERS.find((mark) => meshes.every((mesh) => mesh.marker !== mark)) ??
    MARKERS[meshes.length % MARKERS.length] ??
    'circle'
  const colour = SPARE_COLOURS.find(({ light }) => meshes.every((mesh) => mesh.colour.light !== light))
  return { colour: colour ?? colourOfHue(meshes.length), marker }
}

/** The golden angle keeps hues apart, however many there are. */
function colourOfHue(place: number): Mesh['colour'] {
  const hue = Math.round((place * 137.5) % 360)
  return { light: `oklch(52% 0.1 ${hue})`, dark: `oklch(76% 0.1 ${hue})` }
}
