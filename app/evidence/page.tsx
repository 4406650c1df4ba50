import { WhenSeen } from '@/components/charts/WhenSeen'
import { AccuracyTable } from '@/components/evidence/AccuracyTable'
import { ChartRequests } from '@/components/evidence/ChartRequests'
import { ClaimedFigures } from '@/components/evidence/ClaimedFigures'
import { Explorer } from '@/components/evidence/Explorer'
import { LeftOutList } from '@/components/evidence/LeftOutList'
import { Method } from '@/components/evidence/Method'
import { PredictionFigure } from '@/components/evidence/PredictionFigure'
import { predictionPoints } from '@/components/evidence/predictionPoint'
import { WorstMisses } from '@/components/evidence/WorstMisses'
import { summariseMesh } from '@/components/mesh/MeshSummary'
import { accuracyByMesh, overallAccuracy } from '@/lib/overhead/accuracyTable'
import { backtest, worst } from '@/lib/overhead/backtest'
import { projectModel } from '@/lib/overhead/clientModel'
import { compileModels } from '@/lib/overhead/estimate'
import { dataset } from '../dataset'
import { describePage } from '../describePage'
import { overhead } from '../overhead'

export const metadata = describePage({
  title: 'The evidence: what was measured, and how well the model meets it',
  description:
    'Every published measurement of service-mesh overhead that we found, the model held against them, and where both are weak.',
  path: '/evidence/',
})

export default function EvidencePage() {
  const models = compileModels(projectModel(overhead))
  const { compared, leftOut } = backtest(overhead.measurements, overhead.readings, models)
  const meshes = dataset.meshes.map(summariseMesh)
  const names = new Map(meshes.map(({ id, name }) => [id, name]))
  const named = <Group extends { mesh: string | null }>(group: Group) => ({
    ...group,
    mesh: meshes.find(({ id }) => id === group.mesh) ?? null,
  })
  const modelled = models.map(({ mesh }) => mesh.mesh)
  return (
    <div className="mx-auto flex max-w-7xl flex-col gap-8 px-4 py-6 md:px-6">
      <header>
        <h1 className="text-xl">The evidence</h1>
        <p className="prose mt-1 text-muted">
          What others have measured, how well the calculator’s model meets it, and where it does badly.
        </p>
      </header>
      <section aria-labelledby="accuracy" className="flex flex-col gap-4">
        <h2 id="accuracy" className="text-lg">
          How well does the model do?
        </h2>
        <p className="prose text-muted">
          A factor of 2 means twice or half of what was measured. Each rig counts once. The bad ones come
          first.
        </p>
        <div className="grid gap-4 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-4">
            <AccuracyTable
              rows={[...overallAccuracy(compared), ...accuracyByMesh(compared, modelled)].map(named)}
            />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <PredictionFigure {...predictionPoints(compared)} />
            <WorstMisses comparisons={worst(compared, 5)} names={names} />
          </div>
        </div>
      </section>
      <section aria-labelledby="explorer">
        <h2 id="explorer" className="mb-3 text-lg">
          Every measurement
        </h2>
        <noscript>
          <p>
            The explorer needs scripts. All measurements are in{' '}
            <a className="link" href="/api/v1/overhead/measurements.json">
              one JSON file
            </a>
            .
          </p>
        </noscript>
        <WhenSeen className="min-h-96">
          <Explorer />
        </WhenSeen>
      </section>
      <section aria-labelledby="method">
        <h2 id="method" className="mb-3 text-lg">
          How it was made
        </h2>
        <Method
          measurements={overhead.measurements.length + overhead.relative.length}
          compared={compared.length}
          leftOut={leftOut.length}
          rigs={new Set(compared.map(({ rig }) => rig)).size}
          withoutModel={meshes.filter(({ id }) => !modelled.includes(id)).map(({ name }) => name)}
        />
      </section>
      <section aria-labelledby="articles">
        <h2 id="articles" className="mb-3 text-lg">
          What articles say
        </h2>
        <ClaimedFigures figures={overhead.articleFigures} names={names} />
      </section>
      <section aria-labelledby="left-out">
        <h2 id="left-out" className="mb-3 text-lg">
          What the comparison leaves out
        </h2>
        <LeftOutList leftOut={leftOut} />
      </section>
      <section aria-labelledby="charts">
        <h2 id="charts" className="mb-3 text-lg">
          What the charts reserve
        </h2>
        <ChartRequests rows={overhead.chartDefaults} sources={overhead.sources} names={names} />
      </section>
    </div>
  )
}
