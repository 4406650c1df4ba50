import type { ClusterProblem } from '@/lib/cluster/problem'
import type { ClusterSummary } from '@/lib/cluster/summary'

export interface ReadRequest {
  files: readonly File[]
}

export type ReadReply =
  | { kind: 'progress'; bytes: number }
  | { kind: 'read'; summary: ClusterSummary }
  | { kind: 'problem'; problem: ClusterProblem }
