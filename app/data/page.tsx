import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { overhead } from '@/app/overhead'
import { Changelog } from '@/components/data/Changelog'
import { DownloadList } from '@/components/data/DownloadList'
import { Examples } from '@/components/data/Examples'
import { FreshnessTable } from '@/components/data/FreshnessTable'
import { Licences } from '@/components/data/Licences'
import { ShapeList } from '@/components/data/ShapeList'
import { addressOf } from '@/components/page/address'
import { JsonLd } from '@/components/page/JsonLd'
import { Page } from '@/components/page/Page'
import { Section } from '@/components/page/Section'
import { listDownloads, listShapes } from '@/lib/dataset/api/catalogue'
import { publishVersions } from '@/lib/dataset/changes'
import { freshnessOf } from '@/lib/dataset/freshnessOf'
import { formatDate, formatPlural } from '@/lib/format'
import { publishMeasurements } from '@/lib/overhead/publishMeasurements'
import { datasetPart } from '@/lib/seo/jsonLd'

const { version, date, meshes, capabilities } = dataset
const claims = meshes.length * capabilities.length

const description = `${formatPlural(capabilities.length, 'capability', 'capabilities')} of ${formatPlural(meshes.length, 'service mesh', 'service meshes')} as JSON and CSV: every claim with its level, maturity, caveats and sources. CC BY 4.0.`

export const metadata = describePage({
  title: 'Data: the service mesh dataset as JSON and CSV',
  description,
  path: '/data/',
})

const names = new Map(meshes.map(({ id, name }) => [id, name]))
const titles = new Map(capabilities.map(({ id, title }) => [id, title]))

const others = {
  'overhead/measurements.json': JSON.stringify(publishMeasurements(overhead)),
}

const columns = meshes.flatMap((mesh) => {
  const freshness = freshnessOf(mesh)
  return freshness ? [{ mesh, freshness }] : []
})

export default function DataPage() {
  const mesh = meshes[0]
  const capability = capabilities.find(({ kind }) => kind === 'support')
  return (
    <Page
      trail={[{ name: 'Data', path: '/data/' }]}
      title="Data"
      lead={`All that this site knows, as files: ${claims} claims of ${meshes.length} meshes with their sources. Version ${version} of ${formatDate(date)}.`}
    >
      <JsonLd
        data={datasetPart({
          name: 'Which Mesh: service meshes compared',
          description,
          url: addressOf('/data/'),
          version,
          date,
          download: { url: addressOf('/api/v1/claims.json'), format: 'application/json' },
          topics: ['service mesh', 'Kubernetes', ...names.values()],
        })}
      />
      <Section
        id="files"
        title="Files"
        note="Plain files: no key, no limit, no tracking. v1 keeps its shapes."
      >
        <DownloadList downloads={listDownloads(dataset, others)} />
      </Section>
      {mesh && capability && (
        <Section id="examples" title="Ask it from a terminal">
          <Examples mesh={mesh} capability={capability} />
        </Section>
      )}
      <Section id="shapes" title="Shapes" note="From the schemas that check the data at every build.">
        <ShapeList shapes={listShapes()} />
      </Section>
      <Section
        id="freshness"
        title="Freshness"
        note="A claim is stale once its mesh has released two lines since it was checked."
      >
        <FreshnessTable columns={columns} />
      </Section>
      <Section id="changelog" title="Changelog" note="Old links say which of their cells have changed since.">
        <Changelog
          versions={publishVersions(dataset)}
          nameOf={(id) => names.get(id) ?? id}
          titleOf={(id) => titles.get(id) ?? id}
        />
      </Section>
      <Section id="licences" title="Licences">
        <Licences version={version} address={addressOf('/data/')} />
      </Section>
    </Page>
  )
}
