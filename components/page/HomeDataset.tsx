import type { Dataset } from '@/lib/dataset/types'
import { datasetPart } from '@/lib/seo/jsonLd'
import { addressOf } from './address'
import { JsonLd } from './JsonLd'

/** The dataset as a whole, described to search engines. */
export function HomeDataset({ dataset }: { dataset: Dataset }) {
  const { capabilities, meshes, version, date } = dataset
  return (
    <JsonLd
      data={datasetPart({
        name: 'Which Mesh: service meshes compared',
        description: `${capabilities.length} capabilities of ${meshes.map(({ name }) => name).join(', ')}, each claim with level, maturity and sources.`,
        url: addressOf('/'),
        version,
        date,
        download: { url: addressOf('/api/v1/index.json'), format: 'application/json' },
        topics: ['service mesh', 'Kubernetes', ...meshes.map(({ name }) => name)],
      })}
    />
  )
}
