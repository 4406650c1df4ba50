import { useMemo, useRef } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { MeshId } from '@/lib/dataset/types'
import type { CompiledModel } from '@/lib/overhead/estimate'
import { FIGURE_STYLES, inUnit } from '@/lib/overhead/figures'
import { axisOf, crossings, sayCrossing, sweep } from '@/lib/overhead/sweep'
import type { Metric } from '@/lib/overhead/vocabulary'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import { differInAtMost } from '@/lib/scenario/sameWorkload'
import type { Workload } from '@/lib/scenario/scenario'
import type { Crossing, SweepLine } from './chartRows'

const STEPS = 48

/** Hundreds of estimates, made again only when something else than the swept input has changed, or its axis. */
export function useSweep(
  compiled: ReadonlyMap<MeshId, CompiledModel>,
  meshes: readonly MeshSummary[],
  workload: Workload,
  metric: Metric,
  key: WorkloadNumber,
): { lines: SweepLine[]; marks: Crossing[]; from: number } {
  const others = useOthers(workload, key)
  const { from, to } = axisOf(key, workload)
  const drawn = useMemo(() => {
    const axis = { key, from, to }
    const swept = meshes.flatMap((mesh) => {
      const model = compiled.get(mesh.id)
      return model ? [{ mesh, model, points: sweep(model, others, axis, metric, STEPS) }] : []
    })
    const nameOf = (id: MeshId) => meshes.find((mesh) => mesh.id === id)?.name ?? id
    const { scale } = FIGURE_STYLES[metric]
    return {
      lines: swept.map(({ mesh, points }) => ({
        mesh,
        points: points.map(({ x, range }) => ({ x, range: range && inUnit(metric, range) })),
      })),
      marks: crossings(swept, others, key, metric).map((crossing) => ({
        x: crossing.x,
        y: crossing.y / scale,
        text: sayCrossing(crossing, { key }, metric, nameOf),
      })),
    }
  }, [compiled, meshes, others, metric, key, from, to])
  return { ...drawn, from }
}

/** The same workload for as long as nothing has changed but the swept input, which is set anew at every point. */
function useOthers(workload: Workload, key: WorkloadNumber): Workload {
  const last = useRef(workload)
  if (!differInAtMost(key, last.current, workload)) last.current = workload
  return last.current
}
