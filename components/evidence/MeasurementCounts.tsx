import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { PublishedFigure } from '@/lib/overhead/types'
import type { Quality } from '@/lib/overhead/vocabulary'

type Counted = Pick<PublishedFigure, 'mesh' | 'metric' | 'rig'> & { quality: Quality }

interface MeasurementCountsProps {
  figures: readonly Counted[]
  meshes: readonly MeshSummary[]
}

const METRICS = [
  { metric: 'memory_mb', head: 'Memory' },
  { metric: 'cpu_cores', head: 'CPU' },
  { metric: 'latency_ms', head: 'Latency' },
  { metric: 'throughput_rps', head: 'Throughput' },
] as const

/** How much there is, by mesh and metric, and how much of it a vendor measured: in the page itself, without scripts. */
export function MeasurementCounts({ figures, meshes }: MeasurementCountsProps) {
  const rows = [
    ...meshes.map((mesh) => ({ mesh, own: figures.filter((one) => one.mesh === mesh.id) })),
    { mesh: null, own: figures },
  ]
  return (
    <ScrollRegion label="Published figures by mesh and metric, scrolls sideways" className="panel mb-4">
      <table
        aria-label="Published figures by mesh and metric"
        className="table-plain [&_:is(th,td)]:px-2 [&_:is(th,td)]:py-1"
      >
        <thead>
          <tr>
            <th scope="col">Mesh</th>
            {METRICS.map(({ metric, head }) => (
              <th key={metric} scope="col" className="number">
                {head}
              </th>
            ))}
            <th scope="col" className="number">
              In all
            </th>
            <th scope="col" className="number">
              Rigs and reports
            </th>
            <th scope="col" className="number">
              <span aria-hidden="true">▲ </span>By a vendor
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mesh, own }) => (
            <tr key={mesh?.id ?? 'all'}>
              <th scope="row" className="whitespace-nowrap">
                {mesh ? <MeshHeading mesh={mesh} /> : 'All'}
              </th>
              {METRICS.map(({ metric }) => (
                <td key={metric} className="number">
                  {own.filter((one) => one.metric === metric).length}
                </td>
              ))}
              <td className="number font-semibold">{own.length}</td>
              <td className="number">{new Set(own.map(({ rig }) => rig)).size}</td>
              <td className="number">{own.filter(({ quality }) => quality === 'vendor-measured').length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
