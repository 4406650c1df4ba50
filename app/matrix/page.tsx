import { dataset } from '@/app/dataset'
import { describePage } from '@/app/describePage'
import { Matrix } from '@/components/matrix/Matrix'
import { licenceNotes } from '@/lib/matrix/licenceNotes'
import { projectMatrix } from '@/lib/matrix/projectMatrix'

const names = dataset.meshes.map(({ name }) => name)

export const metadata = describePage({
  title: `Feature matrix: ${names.slice(0, 4).join(', ')} and more`,
  description: `${dataset.capabilities.length} capabilities of ${names.join(', ')} side by side, each cell with its source. Filter, mark what you need, share the view.`,
  path: '/matrix/',
})

export default function MatrixPage() {
  return <Matrix rows={projectMatrix(dataset).rows} licenceNotes={licenceNotes(dataset.meshes)} />
}
