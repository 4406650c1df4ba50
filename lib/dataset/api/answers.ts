import { citeSources } from '../../evidence/citeSources'
import { publishVersions } from '../changes'
import { isStale } from '../freshness'
import type { Capability, Dataset } from '../types'
import type {
  CapabilitiesResponse,
  CapabilityResponse,
  ClaimsResponse,
  HistoryResponse,
  LandscapeResponse,
  MeshesResponse,
} from './responses'

export function meshesAnswer({ version, meshes }: Dataset): MeshesResponse {
  return {
    $schema: './schema/api-meshes.json',
    version,
    meshes: meshes.map(({ $schema: _, claims: __, ...mesh }) => mesh),
  }
}

export function capabilitiesAnswer({ version, categories, capabilities }: Dataset): CapabilitiesResponse {
  return { $schema: './schema/api-capabilities.json', version, categories, capabilities }
}

export function claimsAnswer({ version, meshes, capabilities }: Dataset): ClaimsResponse {
  return {
    $schema: './schema/api-claims.json',
    version,
    sources: Object.fromEntries(meshes.map(({ id, sources }) => [id, sources])),
    claims: capabilities.flatMap(({ id: capability }) =>
      meshes.flatMap(({ id: mesh, claims }) => {
        const claim = claims[capability]
        return claim ? [{ mesh, capability, ...claim }] : []
      }),
    ),
  }
}

/** One row with its evidence written out: what the drawer and the page of a capability show. */
export function capabilityAnswer({ version, meshes }: Dataset, capability: Capability): CapabilityResponse {
  return {
    $schema: '../schema/api-capability.json',
    version,
    capability,
    claims: meshes.flatMap((mesh) => {
      const claim = mesh.claims[capability.id]
      if (!claim) return []
      return [
        {
          ...claim,
          evidence: citeSources(claim.evidence, mesh.sources),
          mesh: mesh.id,
          stale: isStale(claim, mesh),
        },
      ]
    }),
  }
}

export function landscapeAnswer({ version, landscape }: Dataset): LandscapeResponse {
  return { ...landscape, $schema: './schema/api-landscape.json', version }
}

export function historyAnswer(dataset: Dataset): HistoryResponse {
  return { $schema: './schema/api-history.json', versions: publishVersions(dataset) }
}
