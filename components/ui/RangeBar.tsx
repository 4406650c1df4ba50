import type { MeshId } from '@/lib/dataset/types'

interface RangeBarProps {
  mesh: MeshId
  low: number
  typical: number
  high: number
  /** The right end of the scale, shared by the bars that are compared. */
  max: number
}

const WIDTH = 1000

/** Low to high as a band, typical as a line. Drawn with attributes alone, which every security policy allows. */
export function RangeBar({ mesh, low, typical, high, max }: RangeBarProps) {
  const place = (value: number) => (max > 0 ? Math.min(1, value / max) * WIDTH : 0)
  return (
    <svg
      aria-hidden="true"
      className={`mesh-${mesh} h-5 w-full`}
      viewBox={`0 0 ${WIDTH} 20`}
      preserveAspectRatio="none"
    >
      <rect y="9.5" width={WIDTH} height="1" className="fill-edge" />
      <rect
        x={place(low)}
        y="4"
        width={Math.max(4, place(high) - place(low))}
        height="12"
        className="fill-(--mesh) opacity-35"
      />
      <rect x={Math.min(WIDTH - 6, place(typical))} y="1" width="6" height="18" className="fill-(--mesh)" />
    </svg>
  )
}
