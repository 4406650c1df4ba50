'use client'
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { AxisTick } from '@/components/charts/AxisTick'
import { useWidth } from '@/components/charts/useWidth'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { powersOfTen } from '@/lib/charts/powersOfTen'
import { formatShort } from '@/lib/format'
import { type Drawn, Mark, type ScatterPoint } from './LogScatter'

interface SpreadChartProps {
  points: readonly ScatterPoint[]
  meshes: readonly MeshSummary[]
}

const LANE = 40

/** One lane a mesh, on a logarithmic axis. Hollow marks are a vendor’s own figures. */
export function SpreadChart({ points, meshes }: SpreadChartProps) {
  const [place, width] = useWidth()
  const ticks = powersOfTen(points.map(({ x }) => x))
  const narrow = width < 480
  return (
    <div ref={place}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={meshes.length * LANE + 40}
          margin={{ top: 4, right: 28, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--color-line)" horizontal={false} />
          <XAxis
            type="number"
            dataKey="x"
            scale="log"
            domain={[ticks[0] ?? 1, ticks.at(-1) ?? 10]}
            ticks={ticks}
            tickFormatter={formatShort}
            tick={AxisTick}
            interval={0}
            axisLine={{ stroke: 'var(--color-edge)' }}
            tickLine={false}
          />
          <YAxis
            type="number"
            dataKey="lane"
            domain={[-0.5, meshes.length - 0.5]}
            ticks={meshes.map((_, index) => index)}
            tickFormatter={(index: number) => meshes[index]?.name ?? ''}
            width={narrow ? 76 : 108}
            reversed
            tick={{ fill: 'var(--color-ink)', fontSize: 12 }}
            axisLine={false}
            tickLine={false}
          />
          {meshes.map((mesh, lane) => (
            <Scatter
              key={mesh.id}
              className={`mesh-${mesh.id}`}
              data={points.filter((one) => one.mesh === mesh.id).map((one) => ({ ...one, lane }))}
              isAnimationActive={false}
              shape={(drawn: Drawn) => <Mark {...drawn} mesh={mesh} />}
            />
          ))}
        </ScatterChart>
      )}
    </div>
  )
}
