import { significant } from '@/lib/format'
import type { Comparison } from '@/lib/overhead/backtest'
import { QUANTITY_WORDS } from './AccuracyTable'
import { MeasurementLink } from './MeasurementLink'
import { QUANTITY_SCALES, QUANTITY_UNITS } from './predictionPoint'

interface WorstMissesProps {
  comparisons: readonly Comparison[]
  names: ReadonlyMap<string, string>
}

export function WorstMisses({ comparisons, names }: WorstMissesProps) {
  return (
    <section aria-labelledby="worst" className="panel p-4">
      <h3 id="worst" className="mb-1 text-sm">
        The five worst misses, one a rig
      </h3>
      <ol className="flex flex-col gap-1.5">
        {comparisons.map(({ ids, mesh, component, quantity, measured, predicted, factor, assumed }) => (
          <li key={ids.join()}>
            <strong className="font-semibold">{factor.toFixed(1)} times off</strong>:{' '}
            {names.get(mesh) ?? mesh}, {QUANTITY_WORDS[quantity]} ({component}). Measured{' '}
            {significant(measured / QUANTITY_SCALES[quantity])}, model{' '}
            {significant(predicted.typical / QUANTITY_SCALES[quantity])} {QUANTITY_UNITS[quantity]}.{' '}
            <span className="text-muted">
              {assumed}{' '}
              {ids.map((id) => (
                <span key={id} className="mr-2">
                  <MeasurementLink id={id} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
