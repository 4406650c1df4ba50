import type { Mesh } from '@/lib/dataset/types'
import { datasetPart } from '@/lib/seo/jsonLd'
import { addressOf } from './address'
import { JsonLd } from './JsonLd'

interface MeshDatasetProps {
  mesh: Mesh
  version: string
  date: string
}

/** The claims of one mesh, described to search engines as the part of the dataset that they are. */
export function MeshDataset({ mesh, version, date }: MeshDatasetProps) {
  return (
    <JsonLd
      data={datasetPart({
        name: `${mesh.name}: service mesh capabilities`,
        description: `What ${mesh.name} ${mesh.releases.version} can do, capability by capability, with level, maturity and sources.`,
        url: addressOf(`/meshes/${mesh.id}/`),
        version,
        date,
        download: { url: addressOf('/api/v1/claims.json'), format: 'application/json' },
        topics: ['service mesh', 'Kubernetes', mesh.name],
      })}
    />
  )
}
