import type { Route } from 'next'
import Link from 'next/link'
import { BASE_PATH } from '@/components/site/fetchSite'

/** A page that only leads on: the same matter has one address. */
export function SendOn({ path, title }: { path: Route; title: string }) {
  return (
    <div className="mx-auto max-w-7xl px-4 py-14 md:px-6">
      {/* Takes the scenario along; without scripts the line below leads on. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an address of our own */}
      <script dangerouslySetInnerHTML={{ __html: sendOn(`${BASE_PATH}${path}`) }} />
      <meta httpEquiv="refresh" content={`0;url=${BASE_PATH}${path}`} />
      <meta name="robots" content="noindex" />
      <h1 className="mb-2 text-xl">{title}</h1>
      <p>
        This comparison has one page for both orders:{' '}
        <Link href={path} prefetch={false} className="link">
          {title}
        </Link>
      </p>
    </div>
  )
}

function sendOn(address: string): string {
  return `location.replace(${JSON.stringify(address)}+location.search+location.hash)`
}
