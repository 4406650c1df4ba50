import { Dashboard } from '@/components/dashboard/Dashboard'
import { HomeDataset } from '@/components/page/HomeDataset'
import { projectDashboard } from '@/lib/dashboard/projectDashboard'
import { projectModel } from '@/lib/overhead/clientModel'
import { dataset } from './dataset'
import { decision } from './decision'
import { describePage } from './describePage'
import { overhead } from './overhead'

const facts = projectDashboard(dataset, decision.preferences)
const model = projectModel(overhead)

export const metadata = {
  ...describePage({
    title: 'Which Mesh: choose a service mesh you can defend',
    description: `${dataset.capabilities.length} capabilities of ${dataset.meshes.length} service meshes, each with its source; what each costs on your cluster; and one answer with its reasons.`,
    path: '/',
  }),
  title: { absolute: 'Which Mesh: choose a service mesh you can defend' },
}

export default function DashboardPage() {
  return (
    <div className="mx-auto max-w-7xl px-4 pt-7 pb-14 md:px-6">
      <HomeDataset dataset={dataset} />
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h1 className="max-w-[20ch] text-xl">Choose a service mesh you can defend.</h1>
        <p className="max-w-[60ch] text-muted">
          {dataset.capabilities.length} capabilities of {dataset.meshes.length} meshes, each with its source.
          What it costs on your cluster, from published measurements. One answer, with its reasons.
        </p>
      </header>
      <Dashboard facts={facts} model={model} />
    </div>
  )
}
