import { Decide } from '@/components/decision/Decide'
import { WinnerList } from '@/components/decision/WinnerList'
import { summariseMesh } from '@/components/mesh/MeshSummary'
import { TrailData } from '@/components/page/TrailData'
import { packTable } from '@/lib/decision/packTable'
import { decisionTable } from '@/lib/decision/table'
import { projectModel } from '@/lib/overhead/clientModel'
import { dataset } from '../dataset'
import { decision } from '../decision'
import { describePage } from '../describePage'
import { overhead } from '../overhead'
import { winners } from './winners'

export const metadata = describePage({
  title: 'Decide: which service mesh, and why',
  description:
    'A few questions, then needs and weights, and one answer that names its reasons, why not the others, and what would change it.',
  path: '/decide/',
})

export default function DecidePage() {
  const found = winners.flatMap(({ mesh: id, ...rest }) => {
    const mesh = dataset.meshes.find((one) => one.id === id)
    return mesh ? [{ mesh: summariseMesh(mesh), ...rest }] : []
  })
  return (
    <>
      <TrailData steps={[{ name: 'Decide', path: '/decide/' }]} />
      <Decide table={packTable(decisionTable(dataset))} data={decision} model={projectModel(overhead)}>
        <WinnerList winners={found} />
      </Decide>
    </>
  )
}
