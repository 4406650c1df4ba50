import { memo } from 'react'
import type { MeshResult } from './meshResult'

interface Remark {
  key: string
  head: string
  text: string
}

/** What the figures leave out, by name: an unknown cost is not a cost of zero. */
export function NotIncludedList({ results }: { results: readonly MeshResult[] }) {
  const missing = results.flatMap(({ mesh, estimate }) =>
    (estimate?.notIncluded ?? []).map(({ what, why }): Remark => {
      return { key: `${mesh.id} ${what}`, head: `${mesh.name}: ${what}.`, text: why }
    }),
  )
  const notes = results.flatMap(({ mesh, estimate }) =>
    (estimate?.notes ?? []).map(({ text }): Remark => {
      return { key: `${mesh.id} ${text}`, head: `${mesh.name}.`, text }
    }),
  )
  if (missing.length === 0 && notes.length === 0) return null
  return (
    <section aria-labelledby="not-included" className="panel isolate px-4 py-3">
      <h2 id="not-included" className="text-sm">
        Not included, and worth knowing
      </h2>
      <ul className="mt-1 grid gap-x-8 gap-y-1.5 md:grid-cols-2">
        {[...missing, ...notes].map(({ key, head, text }) => (
          <RemarkLine key={key} head={head} text={text} />
        ))}
      </ul>
    </section>
  )
}

const RemarkLine = memo(function RemarkLine({ head, text }: Pick<Remark, 'head' | 'text'>) {
  return (
    <li>
      <strong className="font-medium">{head}</strong> <span className="text-muted">{text}</span>
    </li>
  )
})
