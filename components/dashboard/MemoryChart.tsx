import { ChartFrame } from '@/components/charts/ChartFrame'
import { useWidth } from '@/components/charts/useWidth'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { MeshId } from '@/lib/dataset/types'
import { formatPlural } from '@/lib/format'
import type { CompiledModel } from '@/lib/overhead/estimate'
import { type Axis, axisOf, crossings, sayCrossing, sweep } from '@/lib/overhead/sweep'
import { GIB } from '@/lib/overhead/units'
import type { Workload } from '@/lib/scenario/scenario'
import { type MemoryLine, MemoryLines } from './MemoryLines'

interface MemoryChartProps {
  meshes: readonly MeshSummary[]
  models: ReadonlyMap<MeshId, CompiledModel>
  workload: Workload
}

const METRIC = 'memory-used'
const STEPS = 40
const TABLE_STEP = 5

/** How the meshes' memory moves as pods are added, all else as it is. */
export function MemoryChart({ meshes, models, workload }: MemoryChartProps) {
  const [place, width] = useWidth()
  const axis = axisOf('pods', workload)
  const lines: MemoryLine[] = meshes.flatMap((mesh) => {
    const model = models.get(mesh.id)
    if (!model) return []
    const points = sweep(model, workload, axis, METRIC, STEPS).flatMap(({ x, range }) =>
      range ? [{ pods: x, memory: range }] : [],
    )
    return points.length > 0 ? [{ mesh, points }] : []
  })
  if (lines.length === 0) return null
  return (
    <ChartFrame
      title="Memory as pods grow"
      finding={`GiB used, typical, on ${formatPlural(workload.nodes, 'node')}. ${sayNearest(lines, models, workload, axis)}`}
      fileName="memory-by-pods"
      data={tableOf(lines)}
    >
      <div ref={place} className="h-80">
        {width > 0 && <MemoryLines lines={lines} end={axis.to} here={workload.pods} width={width} />}
      </div>
    </ChartFrame>
  )
}

/** The change of places nearest to where the visitor stands, if there is one. */
function sayNearest(
  lines: readonly MemoryLine[],
  models: MemoryChartProps['models'],
  workload: Workload,
  axis: Axis,
): string {
  const shown = lines.flatMap(({ mesh }) => models.get(mesh.id) ?? [])
  const far = ({ x }: { x: number }) => Math.abs(Math.log(x / workload.pods))
  const [nearest] = crossings(shown, workload, axis, METRIC, STEPS).sort((a, b) => far(a) - far(b))
  if (!nearest) return ''
  return sayCrossing(nearest, axis, METRIC, (id) => lines.find(({ mesh }) => mesh.id === id)?.mesh.name ?? id)
}

function tableOf(lines: readonly MemoryLine[]) {
  const pods = (lines[0]?.points ?? [])
    .filter((_, step) => step % TABLE_STEP === 0)
    .map((point) => point.pods)
  const rows = pods.map((count) => [
    count,
    ...lines.map(({ points }) => {
      const found = points.find((point) => point.pods === count)
      return found ? found.memory.typical / GIB : null
    }),
  ])
  return { columns: ['Pods', ...lines.map(({ mesh }) => `${mesh.name}, GiB`)], rows }
}
