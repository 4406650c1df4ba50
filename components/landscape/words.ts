import {
  LANDSCAPE_KINDS,
  LANDSCAPE_STATUSES,
  type LandscapeKind,
  type LandscapeStatus,
} from '@/lib/dataset/vocabulary'

export const KIND_LABELS: Record<LandscapeKind, { one: string; many: string }> = {
  mesh: { one: 'Mesh', many: 'Meshes' },
  distribution: { one: 'Distribution', many: 'Distributions' },
  managed: { one: 'Managed service', many: 'Managed services' },
  spec: { one: 'Specification', many: 'Specifications' },
  tool: { one: 'Tool', many: 'Tools' },
}

export const STATUS_LABELS: Record<LandscapeStatus, string> = {
  active: 'Active',
  maintenance: 'Maintenance only',
  archived: 'Archived',
  'end-of-life': 'End of life',
  unknown: 'State not known',
}

export const STATUS_COLOURS: Record<LandscapeStatus, string> = {
  active: 'text-good',
  maintenance: 'text-warn',
  archived: 'text-bad',
  'end-of-life': 'text-bad',
  unknown: 'text-unknown',
}

/** What a reader chooses among. The first of each list is chosen to begin with. */
export const STATE_CHOICES: readonly { id: string; label: string; statuses: readonly LandscapeStatus[] }[] = [
  { id: 'all-states', label: 'All', statuses: LANDSCAPE_STATUSES },
  { id: 'not-ended', label: 'Not ended', statuses: ['active', 'maintenance', 'unknown'] },
  ...LANDSCAPE_STATUSES.map((status) => ({ id: status, label: STATUS_LABELS[status], statuses: [status] })),
]

export const KIND_CHOICES: readonly { id: string; label: string; kinds: readonly LandscapeKind[] }[] = [
  { id: 'all-kinds', label: 'All', kinds: LANDSCAPE_KINDS },
  ...LANDSCAPE_KINDS.map((kind) => ({ id: kind, label: KIND_LABELS[kind].many, kinds: [kind] })),
]
