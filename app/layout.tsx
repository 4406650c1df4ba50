import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { GlyphSprite } from '@/components/mesh/GlyphSprite'
import { summariseMesh } from '@/components/mesh/MeshSummary'
import { UpdatePrompt } from '@/components/offline/UpdatePrompt'
import { ShareButton } from '@/components/share/ShareButton'
import { sitePath } from '@/components/site/fetchSite'
import { PrintFooter } from '@/components/site/PrintFooter'
import { SiteProvider } from '@/components/site/SiteContext'
import { SiteFooter } from '@/components/site/SiteFooter'
import { SiteHeader } from '@/components/site/SiteHeader'
import { THEME_SCRIPT } from '@/components/site/theme'
import { DEEP_LINK_SCRIPT, DENSITY_SCRIPT } from '@/components/state/headScripts'
import { Notices } from '@/components/state/Notices'
import { StateProvider } from '@/components/state/StateProvider'
import { Toaster } from '@/components/ui/Toaster'
import { answerVocabulary } from '@/lib/decision/graph'
import { projectEvidence } from '@/lib/overhead/coefficientEvidence'
import { dataset } from './dataset'
import { decision } from './decision'
import { overhead } from './overhead'
import './globals.css'

// Both faces as `scripts/subset-fonts.ts` leaves them.
const sans = localFont({
  src: '../.cache/fonts/Geist.woff2',
  variable: '--font-geist-sans',
  weight: '400 700',
})
// The mono face is seen in drawers and commands only, so no page waits for it.
const mono = localFont({
  src: '../.cache/fonts/GeistMono.woff2',
  variable: '--font-geist-mono',
  weight: '400 700',
  preload: false,
})

const siteUrl = process.env.NEXT_PUBLIC_SITE_URL ?? ''
const repositoryUrl = process.env.NEXT_PUBLIC_REPOSITORY_URL ?? ''

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: { default: 'Which Mesh: choose a service mesh you can defend', template: '%s · Which Mesh' },
  description:
    'Istio, Linkerd, Cilium, Kuma and Consul side by side: every cell with its source, what each costs on your cluster, and one answer with its reasons.',
  icons: {
    icon: [
      { url: sitePath('/icon.svg'), type: 'image/svg+xml' },
      { url: sitePath('/icon-192.png'), type: 'image/png', sizes: '192x192' },
    ],
    apple: sitePath('/apple-touch-icon.png'),
  },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14161d' },
  ],
}

/** Colours of the meshes are data, so their rules are made from it. */
const meshColours = dataset.meshes
  .map(({ id, colour }) => `.mesh-${id}{--mesh:light-dark(${colour.light},${colour.dark})}`)
  .join('')

const facts = {
  datasetVersion: dataset.version,
  datasetDate: dataset.date,
  meshes: dataset.meshes.map(summariseMesh),
  categories: dataset.categories,
  capabilities: dataset.capabilities.map(({ id, category, title, kind }) => ({ id, category, title, kind })),
  coefficients: Object.keys(projectEvidence(overhead)),
  questions: answerVocabulary(decision.graph),
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en" className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants; they must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT + DENSITY_SCRIPT + DEEP_LINK_SCRIPT }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: colours that the schema has matched */}
        <style dangerouslySetInnerHTML={{ __html: meshColours }} />
      </head>
      <body>
        <a
          href="#main"
          className="absolute -top-12 left-4 z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:top-2"
        >
          Skip to the content
        </a>
        <GlyphSprite />
        <SiteProvider facts={facts}>
          <StateProvider>
            <SiteHeader share={<ShareButton />} />
            <Notices />
            <main id="main" tabIndex={-1} className="flex-1 outline-none">
              {children}
            </main>
            <PrintFooter />
            <SiteFooter
              datasetVersion={dataset.version}
              datasetDate={dataset.date}
              repositoryUrl={repositoryUrl}
            />
            <Toaster />
            <UpdatePrompt />
          </StateProvider>
        </SiteProvider>
      </body>
    </html>
  )
}
