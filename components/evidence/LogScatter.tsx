'use client'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { AxisTick } from '@/components/charts/AxisTick'
import { useWidth } from '@/components/charts/useWidth'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { powersOfTen } from '@/lib/charts/powersOfTen'
import { formatShort } from '@/lib/format'

export interface ScatterPoint {
  mesh: string
  x: number
  y: number
  /** A vendor’s own figure. */
  hollow: boolean
  /** What a pointer at rest is told. */
  title: string
}

interface LogScatterProps {
  points: readonly ScatterPoint[]
  meshes: readonly MeshSummary[]
  across: string
  up: string
  /** Both axes alike, with the line on which they are equal. */
  equal?: boolean
}

const HEIGHT = 360
const LABEL = { fill: 'var(--color-muted)', fontSize: 12 }

/** Marks on two logarithmic axes, each in its mesh’s colour and shape. */
export function LogScatter({ points, meshes, across, up, equal = false }: LogScatterProps) {
  const [place, width] = useWidth()
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const ticksX = powersOfTen(equal ? [...xs, ...ys] : xs)
  const ticksY = equal ? ticksX : powersOfTen(ys)
  return (
    <div ref={place}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={HEIGHT}
          margin={{ top: 8, right: 28, bottom: 18, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--color-line)" />
          <XAxis
            {...axisOf(width < 480 ? everySecond(ticksX) : ticksX, ticksX)}
            dataKey="x"
            label={{ ...LABEL, value: across, position: 'bottom', offset: 2 }}
          />
          <YAxis
            {...axisOf(ticksY, ticksY)}
            dataKey="y"
            width={58}
            label={{ ...LABEL, value: up, angle: -90, position: 'insideLeft' }}
          />
          {equal && (
            <ReferenceLine
              segment={[
                { x: ticksX[0] ?? 1, y: ticksX[0] ?? 1 },
                { x: ticksX.at(-1) ?? 1, y: ticksX.at(-1) ?? 1 },
              ]}
              stroke="var(--color-ink)"
              strokeDasharray="4 4"
            />
          )}
          {meshes.map((mesh) => (
            <Scatter
              key={mesh.id}
              className={`mesh-${mesh.id}`}
              data={points.filter((point) => point.mesh === mesh.id)}
              isAnimationActive={false}
              shape={(drawn: Drawn) => <Mark {...drawn} mesh={mesh} />}
            />
          ))}
        </ScatterChart>
      )}
    </div>
  )
}

export interface Drawn {
  cx?: number | undefined
  cy?: number | undefined
  payload?: Pick<ScatterPoint, 'hollow' | 'title'>
}

export function Mark({ cx = 0, cy = 0, payload, mesh }: Drawn & { mesh: MeshSummary }) {
  return (
    <path
      d={MARKER_PATHS[mesh.marker]}
      transform={`translate(${cx - 4.2} ${cy - 4.2}) scale(0.7)`}
      fill={payload?.hollow ? 'var(--color-surface)' : 'var(--mesh)'}
      stroke="var(--mesh)"
      strokeWidth={1.5}
      fillOpacity={0.7}
    >
      <title>{payload?.title}</title>
    </path>
  )
}

function axisOf(ticks: readonly number[], whole: readonly number[]) {
  return {
    type: 'number',
    scale: 'log',
    domain: [whole[0] ?? 1, whole.at(-1) ?? 10],
    ticks: [...ticks],
    allowDataOverflow: true,
    tickFormatter: formatShort,
    tick: AxisTick,
    interval: 0,
    axisLine: { stroke: 'var(--color-edge)' },
    tickLine: false,
  } as const
}

function everySecond(ticks: readonly number[]): number[] {
  return ticks.length > 4 ? ticks.filter((_, index) => index % 2 === 0) : [...ticks]
}
