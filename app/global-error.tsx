'use client'
import { sitePath } from '@/components/site/fetchSite'
import { Button } from '@/components/ui/Button'
import './globals.css'

/** Stands in place of a page that has failed. The framework's own brings a form and a style, which the policy of ours refuses. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>This page has failed · Which Mesh</title>
        <main className="mx-auto grid max-w-2xl justify-items-start gap-4 px-4 py-12">
          <h1 className="text-xl">This page has failed</h1>
          <p className="prose text-base text-muted">
            The fault is ours. The address holds all that you have chosen: reload it, or begin at{' '}
            <a href={sitePath('/')} className="link">
              the first page
            </a>
            .
          </p>
          <Button look="primary" onClick={() => location.reload()}>
            Reload
          </Button>
        </main>
      </body>
    </html>
  )
}
