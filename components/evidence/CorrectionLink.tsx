interface CorrectionLinkProps {
  mesh: { id: string; name: string }
  capability: { id: string; title: string }
}

const REPOSITORY = process.env.NEXT_PUBLIC_REPOSITORY_URL ?? ''

/** Opens a prepared issue where the data lives; absent where the host has named no repository. */
export function CorrectionLink({ mesh, capability }: CorrectionLinkProps) {
  if (!REPOSITORY) return null
  const query = new URLSearchParams({
    title: `${mesh.name}: ${capability.title}`,
    body: `File: data/meshes/${mesh.id}.json, claim \`${capability.id}\`.\n\nWhat is wrong:\n\nSource (file, commit or page, date):\n`,
  })
  return (
    <a
      data-no-print
      href={`${REPOSITORY}/issues/new?${query}`}
      rel="noreferrer"
      className="link inline-flex min-h-6 items-center"
    >
      Suggest a correction
    </a>
  )
}
