import { toScriptText } from '@/lib/seo/jsonLd'

/** A data block: it runs nothing, so no policy for scripts stands against it. */
export function JsonLd({ data }: { data: unknown }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped so that nothing in it can close the element
      dangerouslySetInnerHTML={{ __html: toScriptText(data) }}
    />
  )
}
