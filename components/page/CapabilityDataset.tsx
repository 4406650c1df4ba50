import type { Capability } from '@/lib/dataset/types'
import { datasetPart } from '@/lib/seo/jsonLd'
import { addressOf } from './address'
import { JsonLd } from './JsonLd'

interface CapabilityDatasetProps {
  capability: Capability
  version: string
  date: string
}

/** One row of the matrix with its evidence, described to search engines. */
export function CapabilityDataset({ capability, version, date }: CapabilityDatasetProps) {
  const { id, title, criteria } = capability
  return (
    <JsonLd
      data={datasetPart({
        name: `${title}: service meshes compared`,
        description: `${title}, mesh by mesh, with level, maturity and sources. ${criteria}`,
        url: addressOf(`/capabilities/${id}/`),
        version,
        date,
        download: { url: addressOf(`/api/v1/capabilities/${id}.json`), format: 'application/json' },
        topics: ['service mesh', 'Kubernetes', title],
      })}
    />
  )
}
