import { useSite } from '@/components/site/SiteContext'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { MeshId } from '@/lib/dataset/types'

/** Where to go from here, on pages that exist. */
export function NextSteps({ mesh: id }: { mesh: MeshId | null }) {
  const { meshes } = useSite()
  const mesh = meshes.find((one) => one.id === id)
  if (!mesh) return null
  return (
    <div>
      <h3 className="mb-1 text-sm">Next steps</h3>
      <ul className="list-disc pl-5">
        <li>
          <ScenarioLink href={`/meshes/${mesh.id}/`} className="link">
            Install, verify and enrol with {mesh.name}
          </ScenarioLink>
          : the commands, each with its source.
        </li>
        <li>
          <ScenarioLink href="/matrix/" className="link">
            Read the matrix
          </ScenarioLink>{' '}
          with your needs marked, and open the cells that the answer rests on.
        </li>
        <li>
          <ScenarioLink href="/calculator/" className="link">
            Measure it
          </ScenarioLink>
          : put your own figures in place of the model’s, and see whether the answer stands.
        </li>
      </ul>
    </div>
  )
}
