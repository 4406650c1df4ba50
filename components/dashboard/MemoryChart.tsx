import { ChartFrame } from '@/components/charts/ChartFrame'
import { useWidth } from '@/components/charts/useWidth'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { MeshId } from '@/lib/dataset/types'
import { formatPlural } from '@/lib/format'
import type { CompiledModel } from '@/lib/overhead/estimate'
import { axisOf, crossings, type Swept, sayCrossing, sweep } from '@/lib/overhead/sweep'
import { GIB } from '@/lib/overhead/units'
import type { Workload } from '@/lib/scenario/scenario'
import { type MemoryLine, MemoryLines } from './MemoryLines'

interface MemoryChartProps {
  meshes: readonly MeshSummary[]
  models: ReadonlyMap<MeshId, CompiledModel>
  workload: Workload
}

const METRIC = 'memory-used'
const AXIS = 'pods'
const STEPS = 40
const TABLE_STEP = 5

/** How the meshes' memory moves as pods are added, all else as it is. */
export function MemoryChart({ meshes, models, workload }: MemoryChartProps) {
  const [place, width] = useWidth()
  const axis = axisOf(AXIS, workload)
  const swept = meshes.flatMap((mesh) => {
    const model = models.get(mesh.id)
    return model ? [{ mesh, model, points: sweep(model, workload, axis, METRIC, STEPS) }] : []
  })
  const lines: MemoryLine[] = swept.flatMap(({ mesh, points }) => {
    const known = points.flatMap(({ x, range }) => (range ? [{ pods: x, memory: range }] : []))
    return known.length > 0 ? [{ mesh, points: known }] : []
  })
  if (lines.length === 0) return null
  return (
    <ChartFrame
      title="Memory as pods grow"
      finding={`GiB used, typical, on ${formatPlural(workload.nodes, 'node')}. ${sayNearest(swept, workload)}`}
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
function sayNearest(swept: readonly (Swept & { mesh: MeshSummary })[], workload: Workload): string {
  const far = ({ x }: { x: number }) => Math.abs(Math.log(x / workload.pods))
  const [nearest] = crossings(swept, workload, AXIS, METRIC).sort((a, b) => far(a) - far(b))
  if (!nearest) return ''
  const nameOf = (id: string) => swept.find(({ mesh }) => mesh.id === id)?.mesh.name ?? id
  return sayCrossing(nearest, { key: AXIS }, METRIC, nameOf)
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
