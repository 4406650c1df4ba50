import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { MeshCard } from '@/components/mesh/MeshCard'
import { Page } from '@/components/page/Page'

const names = dataset.meshes.map(({ name }) => name)

export const metadata = describePage({
  title: 'Service meshes compared here',
  description: `${names.join(', ')}: what each is, its release, its licence, its CNCF level, and how many capabilities it has.`,
  path: '/meshes/',
})

export default function MeshesPage() {
  return (
    <Page
      trail={[{ name: 'Meshes', path: '/meshes/' }]}
      title="Meshes"
      lead={`${dataset.meshes.length} meshes, or data-plane modes of one, each checked against the same ${dataset.capabilities.length} capabilities.`}
    >
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {dataset.meshes.map((mesh) => (
          <MeshCard key={mesh.id} mesh={mesh} />
        ))}
      </ul>
    </Page>
  )
}
