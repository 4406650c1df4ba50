import type { MetadataRoute } from 'next'
import { addressOf } from '@/components/page/address'
import { PAGES } from '@/components/site/pages'
import { nameOfPair, pairsOf } from '@/lib/compare/pairs'
import { dataset } from './dataset'
import { sampled } from './sample'

export const dynamic = 'force-static'

/** Every page that holds matter of its own. What stands here comes under all checks of the built site. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { meshes, capabilities } = dataset
  return [
    '/',
    ...PAGES.map(({ path }) => path),
    ...sampled(meshes).map(({ id }) => `/meshes/${id}/`),
    ...sampled(pairsOf(meshes.map(({ id }) => id))).map((pair) => `/compare/${nameOfPair(pair)}/`),
    ...sampled(capabilities).map(({ id }) => `/capabilities/${id}/`),
  ].map((path) => ({ url: addressOf(path), lastModified: dataset.date }))
}
