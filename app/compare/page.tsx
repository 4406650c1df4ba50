import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { PairTable } from '@/components/compare/PairTable'
import { Page } from '@/components/page/Page'
import { comparePair } from '@/lib/compare/comparePair'
import { pairsOf } from '@/lib/compare/pairs'

const { meshes } = dataset
const byId = new Map(meshes.map((mesh) => [mesh.id, mesh]))
const pairs = pairsOf(meshes.map(({ id }) => id)).flatMap((pair) => {
  const [first, second] = [byId.get(pair.first), byId.get(pair.second)]
  return first && second
    ? [{ pair, differing: comparePair(dataset.capabilities, first, second).differing.length }]
    : []
})

export const metadata = describePage({
  title: 'Compare two service meshes',
  description: `Every pair of ${meshes.map(({ name }) => name).join(', ')}: the differences first, each with its source.`,
  path: '/compare/',
})

export default function CompareIndexPage() {
  return (
    <Page
      trail={[{ name: 'Compare', path: '/compare/' }]}
      title="Compare two"
      lead="Choose a pair. The figure is the number of rows in which the two have different levels."
    >
      <PairTable meshes={meshes} pairs={pairs} />
    </Page>
  )
}
