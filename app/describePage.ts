import type { Metadata } from 'next'
import { addressOf } from '@/components/page/address'
import { pictureName } from '@/lib/seo/pictureName'

interface PageDescription {
  title: string
  description: string
  path: string
}

export const PICTURE_SIZE = { width: 1200, height: 630 }

/** What search engines and chat programs are told of a page. The address is without a query, whatever the view. */
export function describePage({ title, description, path }: PageDescription): Metadata {
  const url = addressOf(path)
  const image = {
    url: addressOf(`/og/${pictureName(path)}.png`),
    alt: title,
    type: 'image/png',
    ...PICTURE_SIZE,
  }
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: 'website', siteName: 'Which Mesh', title, description, url, images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}
