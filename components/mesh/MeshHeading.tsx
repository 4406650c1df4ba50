import type { Mesh } from '@/lib/dataset/types'
import { Marker } from './Marker'
import { MeshName } from './MeshName'

/** A mesh named with its own sign, as headings and lists of links show it. */
export function MeshHeading({ mesh }: { mesh: Pick<Mesh, 'id' | 'product' | 'mode' | 'marker'> }) {
  return (
    <span className="inline-flex items-center gap-2">
      <Marker mesh={mesh} />
      <MeshName mesh={mesh} />
    </span>
  )
}
