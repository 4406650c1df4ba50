import { Decide } from '@/components/decision/Decide'
import { packTable } from '@/lib/decision/packTable'
import { decisionTable } from '@/lib/decision/table'
import { projectModel } from '@/lib/overhead/clientModel'
import { dataset } from '../dataset'
import { decision } from '../decision'
import { describePage } from '../describePage'
import { overhead } from '../overhead'

export const metadata = describePage({
  title: 'Decide: which service mesh, and why',
  description:
    'A few questions, then needs and weights, and one answer that names its reasons, why not the others, and what would change it.',
  path: '/decide/',
})

export default function DecidePage() {
  return <Decide table={packTable(decisionTable(dataset))} data={decision} model={projectModel(overhead)} />
}
