import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { LandscapeEntryCard } from '@/components/landscape/LandscapeEntryCard'
import { LandscapeFilter } from '@/components/landscape/LandscapeFilter'
import { Page } from '@/components/page/Page'
import { LANDSCAPE_STATUSES } from '@/lib/dataset/vocabulary'
import { citeSources } from '@/lib/evidence/citeSources'

const { entries, sources } = dataset.landscape

export const metadata = describePage({
  title: 'Service mesh landscape: what is alive and what has ended',
  description:
    'App Mesh, Open Service Mesh, SMI, Traefik Mesh and every other mesh, distribution, specification and tool that a reader may meet: its state, since when, and what to use instead.',
  path: '/landscape/',
})

const inOrder = [...entries].sort(
  (a, b) =>
    LANDSCAPE_STATUSES.indexOf(a.status) - LANDSCAPE_STATUSES.indexOf(b.status) ||
    a.name.localeCompare(b.name, 'en'),
)

export default function LandscapePage() {
  return (
    <Page
      trail={[{ name: 'Landscape', path: '/landscape/' }]}
      title="Landscape"
      lead="The other meshes, distributions, specifications and tools that a reader may meet, and whether they are still alive."
    >
      <div className="landscape">
        <LandscapeFilter total={entries.length} />
        <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
          {inOrder.map((entry) => (
            <LandscapeEntryCard key={entry.id} entry={entry} sources={citeSources(entry.evidence, sources)} />
          ))}
        </ul>
      </div>
    </Page>
  )
}
