import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { CapabilityList } from '@/components/capability/CapabilityList'
import { JumpLinks } from '@/components/page/JumpLinks'
import { Page } from '@/components/page/Page'

const { capabilities, categories, meshes } = dataset

export const metadata = describePage({
  title: `${capabilities.length} service mesh capabilities`,
  description: `Every capability that ${meshes.map(({ name }) => name).join(', ')} are compared by, with what counts as yes, by category.`,
  path: '/capabilities/',
})

export default function CapabilitiesPage() {
  return (
    <Page
      trail={[{ name: 'Capabilities', path: '/capabilities/' }]}
      title="Capabilities"
      lead={`${capabilities.length} rows, each with one page: what counts as yes, and every mesh’s answer with its evidence.`}
    >
      <JumpLinks label="Categories" links={categories} />
      {categories.map((category) => (
        <CapabilityList
          key={category.id}
          category={category}
          capabilities={capabilities.filter((capability) => capability.category === category.id)}
          meshes={meshes}
        />
      ))}
    </Page>
  )
}
