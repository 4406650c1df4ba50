import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Mesh } from '@/lib/dataset/types'
import { LevelTally } from './LevelTally'
import { MeshHeading } from './MeshHeading'

/** One mesh in a list of all: its name, what it is, and how its claims are spread. */
export function MeshCard({ mesh }: { mesh: Mesh }) {
  const { profile, releases } = mesh
  return (
    <li className={`mesh-${mesh.id} panel relative flex flex-col overflow-hidden px-5 pt-5 pb-4`}>
      <span aria-hidden="true" className="absolute inset-x-0 top-0 h-1 bg-(--mesh)" />
      <h2 className="text-base">
        <ScenarioLink href={`/meshes/${mesh.id}/`} className="after:absolute after:inset-0">
          <MeshHeading mesh={mesh} />
        </ScenarioLink>
      </h2>
      <p className="mt-1 mb-3">{profile.tagline}</p>
      <dl className="mt-auto grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs">
        <dt className="text-muted">Release</dt>
        <dd>
          {releases.version}, <time dateTime={releases.date}>{releases.date}</time>
        </dd>
        <dt className="text-muted">Licence</dt>
        <dd>{profile.licence}</dd>
        <dt className="text-muted">Data plane</dt>
        <dd>{profile.dataPlane}</dd>
        <dt className="text-muted">Claims</dt>
        <dd>
          <LevelTally levels={Object.values(mesh.claims).map(({ level }) => level)} />
        </dd>
      </dl>
    </li>
  )
}
