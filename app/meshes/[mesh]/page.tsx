import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { sampled } from '@/app/sample'
import { CompareLinks } from '@/components/compare/CompareLinks'
import { Marker } from '@/components/mesh/Marker'
import { MeshClaims } from '@/components/mesh/MeshClaims'
import { MeshCommands } from '@/components/mesh/MeshCommands'
import { MeshFacts } from '@/components/mesh/MeshFacts'
import { MeshLinks } from '@/components/mesh/MeshLinks'
import { MeshName } from '@/components/mesh/MeshName'
import { MeshProfile } from '@/components/mesh/MeshProfile'
import { JumpLinks } from '@/components/page/JumpLinks'
import { MeshDataset } from '@/components/page/MeshDataset'
import { Page } from '@/components/page/Page'
import { Section } from '@/components/page/Section'
import { isStale } from '@/lib/dataset/freshness'

export const dynamicParams = false

export function generateStaticParams() {
  return sampled(dataset.meshes).map(({ id }) => ({ mesh: id }))
}

async function meshOf(params: PageProps<'/meshes/[mesh]'>['params']) {
  const { mesh: id } = await params
  return dataset.meshes.find((mesh) => mesh.id === id) ?? notFound()
}

export async function generateMetadata({ params }: PageProps<'/meshes/[mesh]'>): Promise<Metadata> {
  const mesh = await meshOf(params)
  return describePage({
    title: `${mesh.name} ${mesh.releases.version}: what it can do, with sources`,
    description: `${mesh.profile.tagline} Strengths, weaknesses, requirements, every capability with its evidence, and the commands to run it.`,
    path: `/meshes/${mesh.id}/`,
  })
}

export default async function MeshPage({ params }: PageProps<'/meshes/[mesh]'>) {
  const mesh = await meshOf(params)
  const { id, name, profile } = mesh
  const checked = Object.keys(mesh.claims).length
  return (
    <Page
      trail={[
        { name: 'Meshes', path: '/meshes/' },
        { name, path: `/meshes/${id}/` },
      ]}
      title={
        <span className="inline-flex items-center gap-2.5">
          <Marker mesh={mesh} />
          <MeshName mesh={mesh} />
        </span>
      }
      lead={profile.tagline}
      actions={<MeshLinks profile={profile} />}
    >
      <MeshDataset mesh={mesh} version={dataset.version} date={dataset.date} />
      <JumpLinks
        label="On this page"
        links={[
          { id: 'facts', title: 'Facts' },
          ...(mesh.commands.length > 0 ? [{ id: 'commands', title: 'Commands' }] : []),
          ...dataset.categories,
        ]}
      />
      <div className="grid gap-4">
        <MeshProfile profile={profile} />
        <CompareLinks mesh={mesh} meshes={dataset.meshes} />
        <MeshFacts mesh={mesh} />
      </div>
      {mesh.commands.length > 0 && (
        <Section id="commands" title="Commands" note={`For ${name} ${mesh.releases.version}`}>
          <MeshCommands mesh={mesh} />
        </Section>
      )}
      <Section
        id="claims"
        title={`All ${checked} claims`}
        note="A title leads to the evidence, beside the other meshes"
      >
        {dataset.categories.map((category) => (
          <MeshClaims
            key={category.id}
            mesh={mesh}
            category={category}
            capabilities={dataset.capabilities.filter((capability) => capability.category === category.id)}
            isStale={(claim) => isStale(claim, mesh)}
          />
        ))}
      </Section>
    </Page>
  )
}
