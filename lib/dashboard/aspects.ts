// The short table that every article on service meshes gives, row by row: what each is called there, and which
// capabilities answer it here.
import type { CapabilityId } from '../dataset/types'

export interface AspectPlan {
  title: string
  capabilities: readonly CapabilityId[]
  /** Answered by the overhead model rather than by a claim. */
  figure?: 'memory-per-pod'
}

export const ASPECTS: readonly AspectPlan[] = [
  { title: 'Proxy', capabilities: ['proxy'] },
  { title: 'Sidecars', capabilities: ['data-plane-model', 'sidecarless'] },
  { title: 'mTLS', capabilities: ['mtls-auto', 'mtls-strict'] },
  { title: 'Traffic splitting', capabilities: ['traffic-split'] },
  { title: 'Circuit breaking', capabilities: ['circuit-breaking'] },
  { title: 'Rate limiting', capabilities: ['rate-limit-local', 'rate-limit-global'] },
  { title: 'Retries and timeouts', capabilities: ['retries', 'timeouts'] },
  { title: 'Multi-cluster', capabilities: ['mc-services'] },
  { title: 'Observability', capabilities: ['golden-metrics', 'tracing'] },
  { title: 'Memory per pod', capabilities: [], figure: 'memory-per-pod' },
  { title: 'Complexity', capabilities: ['complexity'] },
  { title: 'Learning curve', capabilities: ['learning-curve'] },
  { title: 'CNCF status', capabilities: ['cncf-status'] },
  { title: 'Ingress', capabilities: ['ingress-builtin'] },
  {
    title: 'Production readiness',
    capabilities: ['stable-oss-artifacts', 'support-window', 'cncf-status', 'security-audit'],
  },
]
