import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { sampled } from '@/app/sample'
import { CapabilityEvidence } from '@/components/capability/CapabilityEvidence'
import { CapabilityOverview } from '@/components/capability/CapabilityOverview'
import { CapabilitySteps } from '@/components/capability/CapabilitySteps'
import { InMatrix } from '@/components/capability/InMatrix'
import { CapabilityDataset } from '@/components/page/CapabilityDataset'
import { Page } from '@/components/page/Page'
import { isStale } from '@/lib/dataset/freshness'

export const dynamicParams = false

export function generateStaticParams() {
  return sampled(dataset.capabilities).map(({ id }) => ({ capability: id }))
}

async function capabilityOf(params: PageProps<'/capabilities/[capability]'>['params']) {
  const { capability: id } = await params
  return dataset.capabilities.find((capability) => capability.id === id) ?? notFound()
}

export async function generateMetadata({
  params,
}: PageProps<'/capabilities/[capability]'>): Promise<Metadata> {
  const { id, title, criteria } = await capabilityOf(params)
  const names = dataset.meshes.map((mesh) => mesh.name)
  return describePage({
    title: `${title}: ${names.slice(0, 3).join(', ')} and more`,
    description: `${title} in ${names.join(', ')}, each with its source. ${criteria}`,
    path: `/capabilities/${id}/`,
  })
}

export default async function CapabilityPage({ params }: PageProps<'/capabilities/[capability]'>) {
  const capability = await capabilityOf(params)
  const { id, title, criteria, kind } = capability
  const category = dataset.categories.find((other) => other.id === capability.category) ?? notFound()
  const neighbours = dataset.capabilities.filter((other) => other.category === category.id)
  const columns = dataset.meshes.flatMap((mesh) => {
    const claim = mesh.claims[id]
    return claim ? [{ mesh, claim, stale: isStale(claim, mesh) }] : []
  })
  return (
    <Page
      trail={[
        { name: 'Capabilities', path: '/capabilities/' },
        { name: category.title, path: `/capabilities/#${category.id}` },
        { name: title, path: `/capabilities/${id}/` },
      ]}
      title={title}
      lead={`${kind === 'support' ? 'What counts as yes' : 'What this row says'}: ${criteria}`}
      actions={<InMatrix category={category} />}
    >
      <CapabilityDataset capability={capability} version={dataset.version} date={dataset.date} />
      <CapabilityOverview columns={columns} />
      {columns.map((column) => (
        <CapabilityEvidence key={column.mesh.id} capability={capability} {...column} />
      ))}
      <CapabilitySteps capability={capability} neighbours={neighbours} category={category} />
    </Page>
  )
}
