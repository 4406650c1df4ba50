import type { ClusterSummary } from '@/lib/cluster/summary'
import { versionSpan, versionText } from '@/lib/cluster/version'
import { linuxOnly } from '@/lib/cluster/workloadFromCluster'
import { formatCount, formatPlural } from '@/lib/format'

interface ClusterNumbersProps {
  summary: ClusterSummary
  ticked: ReadonlySet<string>
}

/** The figures that the inputs are filled with, and what was left out of them. */
export function ClusterNumbers({ summary, ticked }: ClusterNumbersProps) {
  const chosen = summary.namespaces.filter(({ name }) => ticked.has(name))
  const sum = (
    key: 'pods' | 'hostNetworkPods' | 'jobPods' | 'initContainerPods' | 'pendingPods' | 'completedPods',
  ) => chosen.reduce((total, namespace) => total + namespace[key], 0)
  const services = summary.namespaces.reduce((total, namespace) => total + namespace.services, 0)
  const figures = [
    { label: 'Pods that can join', value: formatCount(sum('pods') - sum('hostNetworkPods')) },
    { label: 'Nodes in all', value: formatCount(summary.nodes.length) },
    { label: 'Services in all', value: formatCount(services) },
    { label: 'Namespaces in all', value: formatCount(summary.namespaces.length) },
    { label: 'Network (CNI)', value: summary.cni.map(({ name }) => name).join(', ') || 'not recognised' },
    { label: 'Kubelets', value: spanOf(summary.nodes.map(({ kubelet }) => kubelet)) },
    { label: 'Kernels', value: spanOf(linuxOnly(summary.nodes).map(({ kernel }) => kernel)) },
  ]
  return (
    <>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-5 gap-y-2.5">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-muted text-xs">{label}</dt>
            <dd className="font-semibold [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-2.5 text-muted">
        {sum('hostNetworkPods') > 0 && (
          <li>
            {formatPlural(sum('hostNetworkPods'), 'pod')} on the host’s network: no sidecar can join them, so
            not counted.
          </li>
        )}
        {sum('jobPods') > 0 && (
          <li>
            {formatPlural(sum('jobPods'), 'pod')} of Jobs: counted; a plain sidecar would keep them from
            ending.
          </li>
        )}
        {sum('initContainerPods') > 0 && (
          <li>
            {formatPlural(sum('initContainerPods'), 'pod')} with init containers of their own, which only a
            native sidecar, or none, lets use the mesh.
          </li>
        )}
        {sum('pendingPods') > 0 && (
          <li>{formatPlural(sum('pendingPods'), 'pod')} waiting to start: counted.</li>
        )}
        {sum('completedPods') > 0 && (
          <li>{formatPlural(sum('completedPods'), 'pod')} that have ended: left out.</li>
        )}
        {summary.secrets > 0 && (
          <li>{formatPlural(summary.secrets, 'Secret')} in the dump: skipped, and nothing of it kept.</li>
        )}
        {summary.otherKinds.length > 0 && (
          <li>
            Not needed and skipped:{' '}
            {summary.otherKinds
              .slice(0, 5)
              .map(({ kind, count }) => `${formatCount(count)} ${kind || 'without a kind'}`)
              .join(', ')}
            {summary.otherKinds.length > 5 && ' and others'}.
          </li>
        )}
        {summary.duplicates > 0 && (
          <li>{formatPlural(summary.duplicates, 'object')} given twice: counted once.</li>
        )}
        {summary.oddAmounts && (
          <li>
            {formatPlural(summary.oddAmounts.count, 'amount')} that Kubernetes would not take (the first: “
            {summary.oddAmounts.first}”): taken as not set.
          </li>
        )}
        {summary.top && (
          <li>
            kubectl top: {formatPlural(summary.top.matched, 'line')} of {formatCount(summary.top.rows)} belong
            to a mesh.
          </li>
        )}
      </ul>
    </>
  )
}

function spanOf(versions: readonly (string | null)[]): string {
  const span = versionSpan(versions)
  if (!span) return 'not in the dump'
  const [lowest, highest] = [versionText(span.lowest), versionText(span.highest)]
  return lowest === highest ? lowest : `${lowest} to ${highest}`
}
