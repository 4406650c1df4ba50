import type { Mesh } from '@/lib/dataset/types'

const PARTS = [
  { key: 'strengths', title: 'Strengths' },
  { key: 'weaknesses', title: 'Weaknesses' },
  { key: 'bestFor', title: 'Best for' },
  { key: 'avoidIf', title: 'Avoid if' },
] as const

/** What speaks for a mesh and what against it, in a glance. */
export function MeshProfile({ profile }: { profile: Mesh['profile'] }) {
  return (
    <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
      {PARTS.map(({ key, title }) => (
        <section key={key} aria-labelledby={`profile-${key}`} className="panel px-5 py-4">
          <h2 id={`profile-${key}`} className="mb-2 text-base">
            {title}
          </h2>
          <ul className="list-disc flex flex-col gap-1.5 pl-4 marker:text-edge">
            {profile[key].map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
