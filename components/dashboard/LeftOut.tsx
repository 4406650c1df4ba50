import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Estimate } from '@/lib/overhead/estimateTypes'

/** Costs without a figure and remarks: folded, but never silent. */
export function LeftOut({ mesh, estimate }: { mesh: MeshSummary; estimate: Estimate }) {
  const { notIncluded, notes } = estimate
  const count = notIncluded.length + notes.length
  return (
    <div className="mt-1.5 flex flex-wrap items-baseline justify-between gap-x-4 text-xs">
      {count > 0 && (
        <details className="open:w-full">
          <summary className="min-h-6 text-accent">
            Not included, and notes ({count})<span className="sr-only"> on {mesh.name}</span>
          </summary>
          <ul className="mt-1 list-disc flex flex-col gap-0.5 pl-4">
            {notIncluded.map(({ what }) => (
              <li key={what}>Not included: {what}</li>
            ))}
            {notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <ScenarioLink
        href="/calculator/"
        className="inline-flex min-h-6 items-center text-accent hover:underline"
      >
        In detail<span className="sr-only">: {mesh.name} in the calculator</span>
      </ScenarioLink>
    </div>
  )
}
