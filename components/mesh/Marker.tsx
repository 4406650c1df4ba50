import type { MeshId } from '@/lib/dataset/types'
import type { Marker as MarkerShape } from '@/lib/dataset/vocabulary'

export const MARKER_PATHS: Record<MarkerShape, string> = {
  circle: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  square: 'M1.5 1.500h9v9h-9z',
  triangle: 'M6 1l5.2 9.500H.800z',
  diamond: 'M6 0l6 6-6 6-6-6z',
  cross: 'M4 1h4v3h3v4H8v3H4V8H1V4h3z',
  star: 'M6 .500l1.6 3.7 4 .4-3 2.7.9 3.900L6 9.200l-3.5 2 .9-3.9-3-2.7 4-.400z',
  wye: 'M4.5 6L1 2.5 3 1l3 3 3-3 2 1.500L7.5 6v5.500h-3z',
  hexagon: 'M3 1h6l3 5-3 5H3L0 6z',
}

/** The mesh's own sign beside its name, in its own colour and shape. */
export function Marker({ mesh }: { mesh: { id: MeshId; marker: MarkerShape } }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className={`mesh-${mesh.id} size-3 flex-none fill-(--mesh)`}>
      <path d={MARKER_PATHS[mesh.marker]} />
    </svg>
  )
}
