import { AccuracyTable } from '@/components/evidence/AccuracyTable'
import { ChartRequests } from '@/components/evidence/ChartRequests'
import { ClaimedFigures } from '@/components/evidence/ClaimedFigures'
import { CostTables } from '@/components/evidence/CostTables'
import { EvidenceSection } from '@/components/evidence/EvidenceSection'
import { ExplorerDoor } from '@/components/evidence/ExplorerDoor'
import { LeftOutList } from '@/components/evidence/LeftOutList'
import { MeasurementCounts } from '@/components/evidence/MeasurementCounts'
import { Method } from '@/components/evidence/Method'
import { PredictionFigure } from '@/components/evidence/PredictionFigure'
import { predictionPoints } from '@/components/evidence/predictionPoint'
import { WorstMisses } from '@/components/evidence/WorstMisses'
import { summariseMesh } from '@/components/mesh/MeshSummary'
import { TrailData } from '@/components/page/TrailData'
import { sitePath } from '@/components/site/fetchSite'
import { accuracyByMesh, overallAccuracy } from '@/lib/overhead/accuracyTable'
import { backtest, leaveOutIncrease, worst } from '@/lib/overhead/backtest'
import { projectModel } from '@/lib/overhead/clientModel'
import { compileModels } from '@/lib/overhead/estimate'
import { sayAccuracy } from '@/lib/overhead/sayAccuracy'
import { dataset } from '../dataset'
import { describePage } from '../describePage'
import { overhead } from '../overhead'

export const metadata = describePage({
  title: 'The evidence: what was measured, and how well the model meets it',
  description:
    'Every published measurement of service-mesh overhead that we found, the model held against them, and where both are weak.',
  path: '/evidence/',
})

const SECTIONS = ['accuracy', 'explorer', 'method', 'articles', 'left-out', 'charts', 'costs'] as const

const meshes = dataset.meshes.map(summariseMesh)
const names = new Map(meshes.map(({ id, name }) => [id, name]))

export default function EvidencePage() {
  const models = compileModels(projectModel(overhead))
  const { compared, leftOut: unread } = backtest(overhead.measurements, overhead.readings, models)
  const leftOut = [...unread, ...overhead.relative.map(leaveOutIncrease)]
  const modelled = models.map(({ mesh }) => mesh.mesh)
  const overall = overallAccuracy(compared)
  const byMesh = accuracyByMesh(compared, modelled)
  const named = (row: (typeof overall)[number]) => ({
    ...row,
    mesh: meshes.find(({ id }) => id === row.mesh) ?? null,
  })
  return (
    <div className="mx-auto flex max-w-7xl flex-col gap-8 px-4 py-6 md:px-6">
      <TrailData steps={[{ name: 'Evidence', path: '/evidence/' }]} />
      <header>
        <h1 className="text-xl">The evidence</h1>
        <p className="prose mt-1 text-muted">
          What others have measured, how well the calculator’s model meets it, and where it does badly.
        </p>
      </header>
      <EvidenceSection id="accuracy" title="How well does the model do?">
        <p className="prose mb-4">{sayAccuracy(overall, byMesh, names)}</p>
        <div className="grid gap-4 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-4">
            <AccuracyTable rows={[...overall, ...byMesh].map(named)} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <PredictionFigure {...predictionPoints(compared)} />
            <WorstMisses comparisons={worst(compared, 5)} names={names} />
          </div>
        </div>
      </EvidenceSection>
      <EvidenceSection id="explorer" title="Every measurement">
        <MeasurementCounts figures={[...overhead.measurements, ...overhead.relative]} meshes={meshes} />
        <noscript>
          <p className="mb-4">
            To search them needs scripts. All are in{' '}
            <a className="link" href={sitePath('/api/v1/overhead/measurements.json')}>
              one JSON file
            </a>
            .
          </p>
        </noscript>
        <ExplorerDoor sections={SECTIONS} />
      </EvidenceSection>
      <EvidenceSection id="method" title="How it was made">
        <Method
          measurements={overhead.measurements.length + overhead.relative.length}
          compared={compared.length}
          leftOut={leftOut.length}
          rigs={new Set(compared.map(({ rig }) => rig)).size}
          withoutModel={meshes.filter(({ id }) => !modelled.includes(id)).map(({ name }) => name)}
        />
      </EvidenceSection>
      <EvidenceSection id="articles" title="What articles say, and what the model says">
        <ClaimedFigures figures={overhead.articleFigures} models={models} names={names} />
      </EvidenceSection>
      <EvidenceSection id="left-out" title="What the comparison leaves out">
        <LeftOutList leftOut={leftOut} />
      </EvidenceSection>
      <EvidenceSection id="charts" title="What the charts reserve">
        <ChartRequests rows={overhead.chartDefaults} sources={overhead.sources} names={names} />
      </EvidenceSection>
      <EvidenceSection id="costs" title="What others reckoned in money">
        <CostTables tables={overhead.costTables} sources={overhead.sources} names={names} />
      </EvidenceSection>
    </div>
  )
}
