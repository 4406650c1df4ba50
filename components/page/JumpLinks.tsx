interface JumpLinksProps {
  label: string
  links: readonly { id: string; title: string }[]
}

/** To the parts of a long page. */
export function JumpLinks({ label, links }: JumpLinksProps) {
  return (
    <nav aria-label={label} data-no-print className="mb-6 flex flex-wrap gap-2">
      {links.map(({ id, title }) => (
        <a key={id} href={`#${id}`} className="chip">
          {title}
        </a>
      ))}
    </nav>
  )
}
