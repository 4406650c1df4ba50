import type { Route } from 'next'

interface SitePage {
  path: Route
  label: string
  /** One sentence, which lists of pages show and the palette searches. */
  about: string
  /** In the header's navigation, or in the footer alone. */
  place: 'header' | 'footer'
}

export const HOME: SitePage = {
  path: '/',
  label: 'Dashboard',
  about: 'One scenario, one card a mesh, and the rows in which they differ most.',
  place: 'header',
}

/** The pages that it leads to, in reading order. Navigation, palette, footer and sitemap are drawn from this list. */
export const PAGES: readonly SitePage[] = [
  {
    path: '/matrix/',
    label: 'Matrix',
    about: 'What each mesh can do, cell by cell, with its source.',
    place: 'header',
  },
  {
    path: '/calculator/',
    label: 'Calculator',
    about: 'What each mesh takes on your cluster: memory, CPU, latency, pods, cost.',
    place: 'header',
  },
  {
    path: '/decide/',
    label: 'Decide',
    about: 'A few questions, then one answer with its reasons and what would change it.',
    place: 'header',
  },
  {
    path: '/evidence/',
    label: 'Evidence',
    about: 'What has been measured, and how well the model meets it.',
    place: 'header',
  },
  {
    path: '/meshes/',
    label: 'Meshes',
    about: 'Each mesh by itself: strengths, weaknesses, requirements, all claims, commands.',
    place: 'footer',
  },
  {
    path: '/compare/',
    label: 'Compare',
    about: 'Any two meshes side by side, the differences first.',
    place: 'footer',
  },
  {
    path: '/capabilities/',
    label: 'Capabilities',
    about: 'Every row of the matrix with what counts as yes and all evidence.',
    place: 'footer',
  },
  {
    path: '/landscape/',
    label: 'Landscape',
    about:
      'The other meshes and tools that a reader may meet, such as App Mesh, OSM and SMI: alive or ended.',
    place: 'footer',
  },
  {
    path: '/data/',
    label: 'Data',
    about: 'The whole dataset as JSON and CSV, its fields, freshness, changelog and licences.',
    place: 'footer',
  },
]
