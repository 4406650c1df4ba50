import type { Metadata } from 'next'
import Link from 'next/link'
import { HOME, PAGES } from '@/components/site/pages'

export const metadata: Metadata = { title: 'Offline', robots: { index: false } }

/** What the service worker shows for a page that this device has not kept. */
export default function OfflinePage() {
  return (
    <div className="mx-auto max-w-3xl px-4 py-14 md:px-6">
      <h1 className="text-xl">This page is not kept on your device</h1>
      <p className="prose mt-2 text-base text-muted">
        You are offline, and pages of single capabilities, meshes and comparisons are kept once you have
        visited them. These pages and the whole dataset are always here:
      </p>
      <ul className="mt-5 grid gap-3">
        {[HOME, ...PAGES].map(({ path, label, about }) => (
          <li key={path}>
            <Link className="link text-base" href={path} prefetch={false}>
              {label}
            </Link>
            <p className="text-muted">{about}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
