import type { MetadataRoute } from 'next'
import { sitePath } from '@/components/site/fetchSite'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: sitePath('/'),
    name: 'Which Mesh',
    short_name: 'Which Mesh',
    description: 'Choose, cost and defend a Kubernetes service mesh.',
    start_url: sitePath('/'),
    scope: sitePath('/'),
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: sitePath('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: sitePath('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: sitePath('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: sitePath('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
