import type { Mesh } from '@/lib/dataset/types'

const LINKS = [
  { key: 'website', label: 'Website' },
  { key: 'docs', label: 'Documentation' },
  { key: 'repository', label: 'Repository' },
] as const

/** Where the project itself speaks. */
export function MeshLinks({ profile }: { profile: Mesh['profile'] }) {
  return LINKS.map(({ key, label }) => (
    <a key={key} href={profile[key]} rel="noreferrer" className="link inline-flex min-h-9 items-center px-1">
      {label}
    </a>
  ))
}
