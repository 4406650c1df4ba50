import { useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/Icon'
import type { ClusterProblem } from '@/lib/cluster/problem'

interface ProblemNoticeProps {
  problem: ClusterProblem
  /** Whether an earlier import is still there. */
  keptEarlier: boolean
}

/** What was expected, what was found and the way out. Everything here is plain text. */
export function ProblemNotice({ problem, keptEarlier }: ProblemNoticeProps) {
  const ref = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new problem is brought into view.
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  return (
    <div ref={ref} role="alert" className="mt-3 flex gap-2.5 rounded-md border border-bad px-3.5 py-3">
      <span className="mt-0.5 text-bad">
        <Icon name="warning" />
      </span>
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <p className="font-medium">
          {problem.file === '' ? 'This could not be read' : `${problem.file} could not be read`}
        </p>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
          <dt className="text-muted">Expected</dt>
          <dd>{problem.expected}</dd>
          <dt className="text-muted">Found</dt>
          <dd>{problem.found}</dd>
        </dl>
        <p className="mt-1">{problem.remedy}</p>
        <p className="mt-1 text-muted">
          {keptEarlier
            ? 'What was read before stands, and so do all inputs.'
            : 'Nothing that you have entered has changed.'}
        </p>
      </div>
    </div>
  )
}
