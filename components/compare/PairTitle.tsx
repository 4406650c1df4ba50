import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { Mesh } from '@/lib/dataset/types'

export function PairTitle({ first, second }: { first: Mesh; second: Mesh }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <MeshHeading mesh={first} />
      <span className="font-normal text-muted">vs</span>
      <MeshHeading mesh={second} />
    </span>
  )
}
