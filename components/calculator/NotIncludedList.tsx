import type { MeshResult } from './meshResult'

/** What the figures leave out, by name: an unknown cost is not a cost of zero. */
export function NotIncludedList({ results }: { results: readonly MeshResult[] }) {
  const entries = results.flatMap(({ mesh, estimate }) =>
    (estimate?.notIncluded ?? []).map((missing) => ({ mesh, missing })),
  )
  const notes = results.flatMap(({ mesh, estimate }) =>
    (estimate?.notes ?? []).map((note) => ({ mesh, note })),
  )
  if (entries.length === 0 && notes.length === 0) return null
  return (
    <section aria-labelledby="not-included" className="panel px-4 py-3">
      <h2 id="not-included" className="text-sm">
        Not included, and worth knowing
      </h2>
      <ul className="mt-1 grid gap-x-8 gap-y-1.5 md:grid-cols-2">
        {entries.map(({ mesh, missing }) => (
          <li key={`${mesh.id} ${missing.what}`}>
            <strong className="font-medium">
              {mesh.name}: {missing.what}.
            </strong>{' '}
            <span className="text-muted">{missing.why}</span>
          </li>
        ))}
        {notes.map(({ mesh, note }) => (
          <li key={`${mesh.id} ${note.text}`}>
            <strong className="font-medium">{mesh.name}.</strong>{' '}
            <span className="text-muted">{note.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
