import type { ReactNode } from 'react'
import { SourceList } from '@/components/evidence/SourceList'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Mesh } from '@/lib/dataset/types'
import { citeSources } from '@/lib/evidence/citeSources'
import { LevelMark } from './Glyph'

const CNCF_LEVELS: Record<Mesh['profile']['cncf']['level'], string> = {
  graduated: 'Graduated',
  incubating: 'Incubating',
  sandbox: 'Sandbox',
  none: 'Not a CNCF project',
}

const PLATFORM_CAPABILITIES = [
  { key: 'arm64', capability: 'arm64', label: 'ARM64' },
  { key: 'vms', capability: 'vm-workloads', label: 'Virtual machines' },
  { key: 'windows', capability: 'windows', label: 'Windows' },
] as const

/** Version, support, requirements, licence: what a platform team checks before anything else. */
export function MeshFacts({ mesh }: { mesh: Mesh }) {
  const { profile, releases, requirements } = mesh
  const support = mesh.claims['support-window']
  const stable = mesh.claims['stable-oss-artifacts']
  const sources = citeSources([...requirements.evidence, ...releases.evidence], mesh.sources)
  return (
    <section aria-labelledby="facts" className="panel px-5 py-4">
      <h2 id="facts" className="mb-2 text-base">
        Facts
      </h2>
      <dl className="gap-8 md:columns-2 xl:columns-3">
        <Fact name="Release">
          {releases.version}, <time dateTime={releases.date}>{releases.date}</time>
        </Fact>
        {support && <Fact name="Support">{support.value}</Fact>}
        {stable?.level && (
          <Fact name="Free stable builds">
            <ScenarioLink href={`/capabilities/stable-oss-artifacts/#${mesh.id}`}>
              <LevelMark level={stable.level} />
            </ScenarioLink>
          </Fact>
        )}
        <Fact name="Kubernetes" note={requirements.kubernetes.note}>
          {spanOf(requirements.kubernetes)}
        </Fact>
        <Fact name="Linux kernel" note={requirements.kernel.note}>
          {requirements.kernel.min ? `${requirements.kernel.min} or newer` : 'No fixed minimum'}
        </Fact>
        <Fact name="Platforms">
          <ul className="flex flex-col gap-0.5">
            {PLATFORM_CAPABILITIES.map(({ key, capability, label }) => (
              <li key={key}>
                <ScenarioLink
                  href={`/capabilities/${capability}/#${mesh.id}`}
                  className="inline-flex min-h-6 flex-wrap items-center gap-x-2"
                >
                  {label} <LevelMark level={requirements.platforms[key]} />
                </ScenarioLink>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name="Data plane">{profile.dataPlane}</Fact>
        <Fact name="Moving parts" note={requirements.componentsNote}>
          {requirements.components === null ? 'Not known' : requirements.components}
        </Fact>
        <Fact name="CRDs" note={requirements.crdsNote}>
          {requirements.crds === null ? 'Not known' : requirements.crds}
        </Fact>
        <Fact name="Languages">
          {Object.entries(profile.languages)
            .map(([part, language]) => `${part}: ${language}`)
            .join('; ')}
        </Fact>
        <Fact name="Licence">{profile.licence}</Fact>
        <Fact name="CNCF">
          {CNCF_LEVELS[profile.cncf.level]}
          {profile.cncf.since && (
            <>
              {' since '}
              <time dateTime={profile.cncf.since}>{profile.cncf.since}</time>
            </>
          )}
        </Fact>
        <Fact name="First release">{profile.firstRelease}</Fact>
        {profile.paidOnly.length > 0 && (
          <Fact name="Paid only">
            <ul>
              {profile.paidOnly.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {sources.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-accent">Sources of these facts ({sources.length})</summary>
          <div className="mt-2">
            <SourceList sources={sources} />
          </div>
        </details>
      )}
    </section>
  )
}

function Fact({ name, note, children }: { name: string; note?: string | null; children: ReactNode }) {
  return (
    <div className="grid break-inside-avoid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 border-line border-b py-2">
      <dt className="text-muted">{name}</dt>
      <dd>
        {children}
        {note && <p className="text-muted text-xs">{note}</p>}
      </dd>
    </div>
  )
}

function spanOf({ min, max, meaning }: Mesh['requirements']['kubernetes']): string {
  if (!min && !max) return 'Not stated'
  const span = min && max ? `${min} to ${max}` : min ? `${min} or newer` : `Up to ${max}`
  return meaning ? `${span} (${meaning})` : span
}
