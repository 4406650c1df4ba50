'use client'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { useWidth } from '@/components/charts/useWidth'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { powersOfTen } from '@/lib/charts/powersOfTen'
import { significant } from '@/lib/format'
import type { PredictionPoint } from './predictionPoint'

interface PredictionChartProps {
  points: readonly PredictionPoint[]
  meshes: readonly MeshSummary[]
  unit: string
}

const HEIGHT = 360

/** On the diagonal the model is right; above it, the model says too much. */
export function PredictionChart({ points, meshes, unit }: PredictionChartProps) {
  const [place, width] = useWidth()
  const ticks = powersOfTen(points.flatMap(({ measured, predicted }) => [measured, predicted]))
  const [low = 1] = ticks
  const high = ticks.at(-1) ?? low
  const axis = {
    type: 'number',
    scale: 'log',
    domain: [low, high],
    ticks,
    allowDataOverflow: true,
    tickFormatter: significant,
    tick: { fill: 'var(--color-muted)', fontSize: 12 },
    axisLine: { stroke: 'var(--color-edge)' },
    tickLine: false,
  } as const
  return (
    <div ref={place}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={HEIGHT}
          margin={{ top: 8, right: 16, bottom: 18, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--color-line)" />
          <XAxis
            {...axis}
            dataKey="measured"
            label={{
              value: `measured, ${unit}`,
              position: 'bottom',
              offset: 2,
              fill: 'var(--color-muted)',
              fontSize: 12,
            }}
          />
          <YAxis
            {...axis}
            dataKey="predicted"
            width={52}
            label={{
              value: `model, ${unit}`,
              angle: -90,
              position: 'insideLeft',
              fill: 'var(--color-muted)',
              fontSize: 12,
            }}
          />
          <ReferenceLine
            segment={[
              { x: low, y: low },
              { x: high, y: high },
            ]}
            stroke="var(--color-ink)"
            strokeDasharray="4 4"
          />
          {meshes.map((mesh) => (
            <Scatter
              key={mesh.id}
              className={`mesh-${mesh.id}`}
              data={points.filter((point) => point.mesh === mesh.id)}
              isAnimationActive={false}
              shape={({ cx = 0, cy = 0 }: { cx?: number | undefined; cy?: number | undefined }) => (
                <path
                  d={MARKER_PATHS[mesh.marker]}
                  transform={`translate(${cx - 4.2} ${cy - 4.2}) scale(0.7)`}
                  fill="var(--mesh)"
                  fillOpacity={0.75}
                />
              )}
            />
          ))}
        </ScatterChart>
      )}
    </div>
  )
}
