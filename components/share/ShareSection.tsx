import { type ReactNode, useId } from 'react'

interface ShareSectionProps {
  title: string
  about?: ReactNode
  children: ReactNode
}

export function ShareSection({ title, about, children }: ShareSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {about && <p className="mt-0.5 text-muted">{about}</p>}
      <div className="mt-2 flex flex-col gap-2">{children}</div>
    </section>
  )
}
