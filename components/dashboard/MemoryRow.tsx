import type { MeshResult } from '@/components/calculator/meshResult'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { memoryPerPod } from '@/lib/dashboard/memoryPerPod'
import { formatQuantity, formatRange } from '@/lib/format'
import type { Workload } from '@/lib/scenario/scenario'
import { QuickRow } from './QuickRow'

interface MemoryRowProps {
  title: string
  results: readonly MeshResult[]
  workload: Workload
}

/** From the model’s coefficients rather than from a claim. */
export function MemoryRow({ title, results, workload }: MemoryRowProps) {
  const head = (
    <>
      <span className="block font-medium">{title}</span>
      <ScenarioLink href="/calculator/" className="font-normal text-accent text-xs hover:underline">
        The data plane, shared out over the pods of this scenario
      </ScenarioLink>
    </>
  )
  const answerOf = ({ id }: MeshSummary) => {
    const estimate = results.find(({ mesh }) => mesh.id === id)?.estimate
    if (!estimate) return <span className="text-muted">No model yet</span>
    const range = memoryPerPod(estimate, workload)
    if (!range) return <span className="text-muted">Not known</span>
    return (
      <>
        <span className="font-medium">{formatQuantity('bytes', range.typical, range.high)}</span>{' '}
        <span className="text-muted">{formatRange('bytes', range.low, range.high)}</span>
      </>
    )
  }
  return <QuickRow head={head} meshes={results.map(({ mesh }) => mesh)} answerOf={answerOf} />
}
