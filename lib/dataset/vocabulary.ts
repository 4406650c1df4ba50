// The closed word lists of the dataset. They carry no schema code, so that browser code may import them.

export const LEVELS = [
  'native',
  'addon',
  'partial',
  'external',
  'commercial',
  'none',
  'not-applicable',
  'unknown',
] as const
export type Level = (typeof LEVELS)[number]

export const LEVEL_LABELS: Record<Level, string> = {
  native: 'Native',
  addon: 'Add-on',
  partial: 'Partial',
  external: 'External',
  commercial: 'Commercial',
  none: 'None',
  'not-applicable': 'Not applicable',
  unknown: 'Unknown',
}

export const LEVEL_MEANINGS: Record<Level, string> = {
  native:
    'Part of the project: a documented resource or setting of the normal install, even if off by default.',
  addon: 'Needs a further component that the project itself ships.',
  partial: 'Works with material limits, or only through raw proxy configuration.',
  external: 'Needs a component of a third party.',
  commercial: 'In a paid distribution only.',
  none: 'Not there.',
  'not-applicable': 'The question does not arise for this mesh.',
  unknown: 'We do not know: no source that we trust says.',
}

export const MATURITIES = ['stable', 'beta', 'alpha', 'deprecated'] as const
export type Maturity = (typeof MATURITIES)[number]

export const MATURITY_LABELS: Record<Maturity, string> = {
  stable: 'Stable',
  beta: 'Beta',
  alpha: 'Alpha',
  deprecated: 'Deprecated',
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const SOURCE_KINDS = [
  'docs',
  'source',
  'release-notes',
  'conformance',
  'paper',
  'raw-data',
  'vendor-blog',
  'blog',
  'issue',
  'press',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What a reader is told about a source: how near it stands to the thing itself. */
export const EVIDENCE_KINDS = [
  'documentation',
  'source-code',
  'release-notes',
  'conformance',
  'measurement',
  'vendor',
  'third-party',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export const EVIDENCE_LABELS: Record<EvidenceKind, string> = {
  documentation: 'Project documentation',
  'source-code': 'Source code',
  'release-notes': 'Release notes',
  conformance: 'Conformance report',
  measurement: 'Measurement',
  vendor: 'Vendor statement',
  'third-party': 'Third party',
}

export const EVIDENCE_OF_SOURCE: Record<SourceKind, EvidenceKind> = {
  docs: 'documentation',
  source: 'source-code',
  'release-notes': 'release-notes',
  conformance: 'conformance',
  paper: 'measurement',
  'raw-data': 'measurement',
  'vendor-blog': 'vendor',
  blog: 'third-party',
  issue: 'third-party',
  press: 'third-party',
}

export const CAPABILITY_KINDS = ['support', 'text'] as const

export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye', 'hexagon'] as const
export type Marker = (typeof MARKERS)[number]

export const COMMAND_TASKS = [
  'install',
  'verify',
  'enroll-namespace',
  'dashboard',
  'health',
  'upgrade',
  'debug',
  'uninstall',
] as const
export type CommandTask = (typeof COMMAND_TASKS)[number]

export const LANDSCAPE_KINDS = ['mesh', 'distribution', 'managed', 'spec', 'tool'] as const
export type LandscapeKind = (typeof LANDSCAPE_KINDS)[number]

export const LANDSCAPE_STATUSES = ['active', 'maintenance', 'archived', 'end-of-life', 'unknown'] as const
export type LandscapeStatus = (typeof LANDSCAPE_STATUSES)[number]

/** What a project says of a Kubernetes version when it names one. */
export const VERSION_MEANINGS = ['supported', 'tested', 'documented'] as const
