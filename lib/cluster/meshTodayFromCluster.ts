// What the mesh that already runs takes today: what it has asked of the scheduler and, where `kubectl top` was
// given, what it uses.
import type { MeshId } from '../dataset/types'
import type { Component } from '../overhead/vocabulary'
import { coresOf, nanocoresOf } from './quantity'
import type { Amounts, ClusterSummary, MeshFamily, MeshTally, Usage, VersionCount } from './summary'
import { groupBy, total } from './sums'

export interface Amount {
  cores: number
  bytes: number
}

export interface ComponentToday {
  component: Component
  pods: number
  plainContainers: number
  nativeContainers: number
  versions: readonly VersionCount[]
  reserved: Amount
  /** Containers that ask for no CPU, or no memory: they reserve nothing. */
  withoutCpu: number
  withoutMemory: number
  limits: Amount
  /** null: nothing was measured. `containers`: how many were. */
  used: (Amount & { containers: number }) | null
  /** false for Cilium's agents and operator, which the cluster's network needs in any case. */
  countsAsMesh: boolean
}

export interface MeshToday {
  mesh: MeshId
  /** The version that most of its proxies run. */
  version: string | null
  components: readonly ComponentToday[]
  /** Sums over the components that count as the mesh. */
  reserved: Amount
  used: Amount | null
  /** Whether every container of the mesh was measured. */
  usedIsWhole: boolean
  /** The mesh with which it shares its control plane here. */
  sharedWith: MeshId | null
  /** Job pods with a plain sidecar, which keeps the Job from ending by itself. */
  heldJobs: number
}

/** Parts that stand in the application's namespace and go with its tick; the others serve all namespaces. */
const LOCAL: readonly Component[] = ['sidecar', 'waypoint']
const OF_THE_CNI: readonly Component[] = ['node-agent', 'operator']
/** Whose version is the mesh's. */
const SPEAKERS: readonly Component[] = ['sidecar', 'ztunnel', 'node-agent', 'waypoint', 'control-plane']

export function meshTodayFromCluster(
  summary: ClusterSummary,
  ticked: ReadonlySet<string>,
): readonly MeshToday[] {
  const tallies = summary.namespaces.flatMap(({ name, tallies }) =>
    tallies.filter(({ component }) => ticked.has(name) || !LOCAL.includes(component)),
  )
  const families = [
    ...new Set(summary.namespaces.flatMap(({ tallies }) => tallies.map(({ family }) => family))),
  ]
  return families
    .flatMap((family) => meshesOf(family, summary))
    .flatMap(({ mesh, family, has, sharedWith }) => {
      const own = tallies.filter((tally) => tally.family === family && has(tally.component))
      return own.length > 0 ? [describe(mesh, own, sharedWith)] : []
    })
}

interface MeshParts {
  mesh: MeshId
  family: MeshFamily
  has: (component: Component) => boolean
  sharedWith: MeshId | null
}

/** Istio may run in either mode, or in both with one control plane. */
function meshesOf(family: MeshFamily, { namespaces }: ClusterSummary): readonly MeshParts[] {
  if (family !== 'istio') return [{ mesh: family, family, has: () => true, sharedWith: null }]
  const found = namespaces.flatMap(({ tallies }) => tallies.filter((tally) => tally.family === 'istio'))
  const ambient = found.some(({ component }) => component === 'ztunnel' || component === 'waypoint')
  const sidecars = found.some(({ component }) => component === 'sidecar')
  const both = ambient && sidecars
  const modes: MeshParts[] = []
  if (sidecars || !ambient) {
    const has = (component: Component) =>
      component !== 'ztunnel' && component !== 'waypoint' && !(ambient && component === 'cni')
    modes.push({ mesh: 'istio-sidecar', family, has, sharedWith: both ? 'istio-ambient' : null })
  }
  if (ambient) {
    const has = (component: Component) => component !== 'sidecar'
    modes.push({ mesh: 'istio-ambient', family, has, sharedWith: both ? 'istio-sidecar' : null })
  }
  return modes
}

function describe(mesh: MeshId, tallies: readonly MeshTally[], sharedWith: MeshId | null): MeshToday {
  const components = [...groupBy(tallies, ({ component }) => component)].map(([component, parts]) =>
    addUp(mesh, component, parts),
  )
  const own = components.filter(({ countsAsMesh }) => countsAsMesh)
  const measured = own.flatMap(({ used }) => used ?? [])
  const containers = total(own, (part) => part.plainContainers + part.nativeContainers)
  return {
    mesh,
    version: versionOf(components),
    components,
    reserved: addAmounts(own.map(({ reserved }) => reserved)),
    used: measured.length > 0 ? addAmounts(measured) : null,
    usedIsWhole: containers > 0 && total(measured, (used) => used.containers) === containers,
    sharedWith,
    heldJobs: total(tallies, (tally) => (tally.plainContainers > 0 ? tally.jobPods : 0)),
  }
}

function addUp(mesh: MeshId, component: Component, parts: readonly MeshTally[]): ComponentToday {
  const used = parts.flatMap((part) => part.used ?? [])
  return {
    component,
    pods: total(parts, ({ pods }) => pods),
    plainContainers: total(parts, ({ plainContainers }) => plainContainers),
    nativeContainers: total(parts, ({ nativeContainers }) => nativeContainers),
    versions: addVersions(parts.flatMap(({ versions }) => versions)),
    reserved: amountOf(parts.map(({ requests }) => requests)),
    withoutCpu: total(parts, ({ requests }) => requests.withoutCpu),
    withoutMemory: total(parts, ({ requests }) => requests.withoutMemory),
    limits: amountOf(parts.map(({ limits }) => limits)),
    used:
      used.length > 0 ? { ...amountOf(used), containers: total(used, ({ containers }) => containers) } : null,
    countsAsMesh: mesh !== 'cilium' || !OF_THE_CNI.includes(component),
  }
}

/** Added up in whole nanocores, and only then turned into cores: 0.1 three times is 0.3. */
function amountOf(parts: readonly Pick<Amounts | Usage, 'nanocores' | 'bytes'>[]): Amount {
  return {
    cores: coresOf(total(parts, ({ nanocores }) => nanocores)),
    bytes: total(parts, ({ bytes }) => bytes),
  }
}

function addAmounts(amounts: readonly Amount[]): Amount {
  return amountOf(amounts.map(({ cores, bytes }) => ({ nanocores: nanocoresOf(cores), bytes })))
}

function addVersions(counts: readonly VersionCount[]): readonly VersionCount[] {
  return [...groupBy(counts, ({ version }) => version)]
    .map(([version, same]) => ({ version, containers: total(same, ({ containers }) => containers) }))
    .sort((a, b) => b.containers - a.containers)
}

function versionOf(components: readonly ComponentToday[]): string | null {
  for (const speaker of SPEAKERS) {
    const found = components.find(({ component }) => component === speaker)?.versions[0]?.version
    if (found) return found
  }
  return null
}
