import type { Route } from 'next'

interface SitePage {
  path: Route
  label: string
  /** One sentence: the palette and the footer show it. */
  about: string
  /** In the header's navigation, or in the footer alone. */
  place: 'header' | 'footer'
}

/** The pages that exist, in reading order. Navigation, palette, footer and sitemap are drawn from this list. */
export const PAGES: readonly SitePage[] = [
  {
    path: '/matrix/',
    label: 'Matrix',
    about: 'What each mesh can do, cell by cell, with its source.',
    place: 'header',
  },
]
