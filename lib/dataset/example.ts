// A dataset as small as one can be, for the tests: two meshes, two categories, three capabilities.
import type { Draft } from './draft'
import { claimsDigest } from './fingerprint'
import type { DataFiles } from './readDataset'
import { cellsOf } from './release'
import { unknownClaim } from './stub'
import type { Claim, History, Landscape, Mesh, Released, Source } from './types'

export const TODAY = '2026-11-21'

interface Example {
  capabilities: NonNullable<Draft['capabilities']>['content']
  alpha: Mesh
  beta: Mesh
  landscape: Landscape
  history: History
  released: Released
}

type Change = (example: Example) => void

/** The example as the rules see it, after a change that breaks it. */
export function exampleDraft(change: Change = () => undefined): Draft {
  const { capabilities, alpha, beta, landscape, history, released } = example(change)
  const file = <Content>(name: string, content: Content) => ({ file: name, json: content, content })
  return {
    capabilities: file('capabilities.json', capabilities),
    meshes: [file('meshes/alpha.json', alpha), file('meshes/beta.json', beta)],
    landscape: file('landscape.json', landscape),
    history: file('history.json', history),
    released: file('released.json', released),
    today: TODAY,
  }
}

/** The example as it lies in `data/`. */
export function exampleFiles(change: Change = () => undefined): DataFiles {
  const { capabilities, meshes, landscape, history, released } = exampleDraft(change)
  const files = [capabilities, landscape, history, released, ...meshes].filter((file) => file !== null)
  return new Map(files.map(({ file, content }) => [file, JSON.stringify(content)]))
}

function example(change: Change): Example {
  const alpha = mesh('alpha', 0)
  const beta = {
    ...mesh('beta', 1),
    colour: { light: 'oklch(50% 0.1 30)', dark: 'oklch(70% 0.1 30)' },
    marker: 'square' as const,
  }
  const meshes = [alpha, beta]
  const made: Example = {
    capabilities: {
      $schema: './schema/capabilities.json',
      categories: [
        { id: 'architecture', title: 'Architecture' },
        { id: 'security', title: 'Security' },
      ],
      capabilities: [
        { id: 'proxy', category: 'architecture', title: 'Proxy', kind: 'text', criteria: 'Which proxy.' },
        {
          id: 'windows',
          category: 'architecture',
          title: 'Windows',
          kind: 'support',
          criteria: 'Windows pods.',
        },
        { id: 'mtls', category: 'security', title: 'mTLS', kind: 'support', criteria: 'Mutual TLS.' },
      ],
    },
    alpha,
    beta,
    landscape: {
      $schema: './schema/landscape.json',
      sources: { notice: source('notice') },
      entries: ['gone', 'old'].map((id) => ({
        id,
        name: id,
        kind: 'mesh' as const,
        status: 'archived' as const,
        statusDate: '2023-06',
        successor: null,
        basedOn: null,
        vendor: null,
        note: 'Archived.',
        confidence: 'high' as const,
        evidence: [{ source: 'notice', supports: 'Says so' }],
      })),
    },
    history: {
      $schema: './schema/history.json',
      versions: [
        {
          version: '2026.11.1',
          date: '2026-11-20',
          note: 'First.',
          digest: claimsDigest(meshes),
          changes: [],
        },
      ],
    },
    released: { $schema: './schema/released.json', version: '2026.11.1', cells: cellsOf(meshes) },
  }
  change(made)
  return made
}

function mesh(id: string, order: number): Mesh {
  return {
    $schema: '../schema/mesh.json',
    id,
    order,
    name: id,
    product: id,
    mode: null,
    shownByDefault: true,
    colour: { light: 'oklch(50% 0.1 260)', dark: 'oklch(70% 0.1 260)' },
    marker: 'circle',
    primary: { owners: [id], domains: [`${id}.io`] },
    profile: {
      tagline: 'A mesh.',
      website: `https://${id}.io`,
      repository: `https://github.com/${id}/${id}`,
      docs: `https://${id}.io/docs`,
      licence: 'Apache-2.0',
      cncf: { level: 'sandbox', since: '2020' },
      firstRelease: '2020',
      dataPlane: 'Sidecar',
      languages: { proxy: 'Rust' },
      strengths: ['One'],
      weaknesses: ['One'],
      bestFor: ['One'],
      avoidIf: ['One'],
      paidOnly: [],
      notes: [],
    },
    releases: {
      version: '1.10.2',
      date: '2026-10-01',
      lines: ['1.10', '1.9', '1.8'],
      tagRule: { pattern: '^v(\\d+\\.\\d+)\\.\\d+$', starts: null, explain: 'vX.Y.Z is line X.Y.' },
      evidence: [{ source: 'tags', supports: 'The lines' }],
    },
    requirements: {
      kubernetes: { min: '1.9', max: '1.31', meaning: 'tested', note: null },
      kernel: { min: null, note: null },
      crds: 3,
      crdsNote: null,
      components: 1,
      componentsNote: null,
      dataPlane: 'sidecar',
      platforms: { windows: 'none', vms: 'unknown', arm64: 'native' },
      evidence: [],
    },
    commands: [{ task: 'install', command: `${id} install`, explain: 'Installs it.', source: 'docs' }],
    sources: { docs: source(id), tags: { ...source(id), path: 'tags.txt' } },
    claims: {
      proxy: claim({ level: null, value: 'Own proxy' }),
      windows: claim({ level: 'none', value: 'Linux only', maturity: null, defaultOn: null }),
      mtls: claim({ level: 'native', value: 'On by default' }),
    },
  }
}

function claim(parts: Partial<Claim>): Claim {
  return {
    ...unknownClaim('support', '2026-10-02', '1.10'),
    maturity: 'stable',
    summary: 'It says so.',
    evidence: [{ source: 'docs', supports: 'Says so' }],
    confidence: 'high',
    ...parts,
  }
}

function source(owner: string): Source {
  return {
    title: `${owner} docs`,
    url: `https://${owner}.io/docs`,
    repo: `${owner}/${owner}`,
    path: 'docs/index.md',
    ref: 'v1.10.2',
    date: '2026-09',
    kind: 'docs',
  }
}
