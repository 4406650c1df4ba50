import type { RequirementCheck, RequirementStatus } from '@/lib/cluster/checkRequirements'
import type { Component } from '@/lib/overhead/vocabulary'

export const PART_LABELS: Record<Component, string> = {
  sidecar: 'Sidecars',
  ztunnel: 'ztunnel',
  waypoint: 'Waypoints',
  'node-agent': 'Node agents',
  'node-envoy': 'Envoy on the nodes',
  cni: 'CNI plugin',
  operator: 'Operator',
  'control-plane': 'Control plane',
  gateway: 'Gateways',
}

export const SUBJECT_LABELS: Record<RequirementCheck['subject'], string> = {
  kubernetes: 'Kubernetes',
  kernel: 'Kernel',
  windows: 'Windows nodes',
  arm64: 'Arm nodes',
}

/** A mark and a word for each: never colour alone. */
export const STATUS_WORDS: Record<
  RequirementStatus,
  { mark: 'check' | 'warning' | 'info'; word: string; tone: string }
> = {
  met: { mark: 'check', word: 'fits', tone: 'text-good' },
  below: { mark: 'warning', word: 'too old', tone: 'text-bad' },
  above: { mark: 'warning', word: 'newer than it names', tone: 'text-warn' },
  none: { mark: 'warning', word: 'not supported', tone: 'text-bad' },
  'not-stated': { mark: 'info', word: 'no limit stated', tone: 'text-muted' },
  unknown: { mark: 'info', word: 'not in the dump', tone: 'text-muted' },
}
