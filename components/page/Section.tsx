import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  title: ReactNode
  /** A word on what stands below, beside the title. */
  note?: ReactNode
  children: ReactNode
}

/** A titled part of a page, with an anchor. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10 first:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        {note && <p className="text-muted">{note}</p>}
      </div>
      {children}
    </section>
  )
}
