// What the decision was asked for: the cluster, the needs, the constraints and the weights, a line each.
import { formatPlural } from '../../format'
import { PREFERENCES } from '../../scenario/scenario'
import type { Sheet } from '../decisionTypes'
import { ACCEPT_LABELS, LICENCE_LABELS, listed, PLATFORM_LABELS } from '../phrases'
import { type Prepared, preferenceTitle } from '../prepare'

export function workloadItems({ workload }: Sheet): string[] {
  const { pods, meshedPercent, nodes, services, requestsPerSecond, l7Percent, nodeVcpu, nodeGib, cni } =
    workload
  return [
    `${formatPlural(pods, 'pod')}, ${meshedPercent}% of them in the mesh, on ${formatPlural(nodes, 'node')} of ${nodeVcpu} vCPU and ${nodeGib} GiB`,
    `${formatPlural(services, 'service')} and ${formatPlural(requestsPerSecond, 'request')} a second between them, ${l7Percent}% of which need L7`,
    cni === 'cilium' ? 'Cilium is the CNI' : 'The CNI is not Cilium',
  ]
}

function constraintItems({ constraints }: Sheet): string[] {
  const { kubernetes, kernel, platforms, licence } = constraints
  return [
    kubernetes === null ? '' : `Kubernetes ${kubernetes}`,
    kernel === null ? '' : `Oldest kernel: Linux ${kernel}`,
    platforms.length === 0
      ? ''
      : `Must take in ${listed(platforms.map((platform) => PLATFORM_LABELS[platform]))}`,
    licence === null ? '' : `Must have ${LICENCE_LABELS[licence]}`,
  ].filter(Boolean)
}

export function driverItems(prepared: Prepared, sheet: Sheet): string[] {
  const { needs, accept, weights } = sheet
  const asked = new Set(needs)
  const rows = prepared.table.capabilities.filter(({ id }) => asked.has(id))
  const weighed = PREFERENCES.filter((preference) => weights[preference] > 0)
  return [
    ...rows.map(({ title }) => `Need: ${title}`),
    ...(asked.size === 0 || accept.length === 0
      ? []
      : [
          `Counts as met beside what is native and stable: ${listed(accept.map((value) => ACCEPT_LABELS[value]))}`,
        ]),
    ...constraintItems(sheet).map((constraint) => `Constraint: ${constraint}`),
    ...weighed.map(
      (preference) =>
        `Preference: ${preferenceTitle(prepared, preference)}, weight ${weights[preference]} of 5`,
    ),
  ]
}
