import { breadcrumbList } from '@/lib/seo/jsonLd'
import { addressOf } from './address'
import { JsonLd } from './JsonLd'

interface TrailDataProps {
  /** The way to the page from the first one; the last step is the page. */
  steps: readonly { name: string; path: string }[]
}

/** The way to a page, for search engines. */
export function TrailData({ steps }: TrailDataProps) {
  const trail = [{ name: 'Which Mesh', path: '/' }, ...steps]
  return <JsonLd data={breadcrumbList(trail.map(({ name, path }) => ({ name, url: addressOf(path) })))} />
}
