import type { ReactNode } from 'react'

interface EvidenceSectionProps {
  id: string
  title: string
  children: ReactNode
}

export function EvidenceSection({ id, title, children }: EvidenceSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 scroll-mt-20 text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}
