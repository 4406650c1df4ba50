'use client'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { Dialog } from '@/components/ui/Dialog'
import { claimsFor } from '@/lib/overhead/claims'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import type { CompiledModel } from '@/lib/overhead/estimate'
import { explain } from '@/lib/overhead/explain'
import { FIGURE_STYLES, formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import type { Workload } from '@/lib/scenario/scenario'
import { CoefficientLine } from './CoefficientLine'
import { FormulaView } from './FormulaView'
import { useEvidence } from './useEvidence'

interface ExplainDialogProps {
  model: OverheadModel
  compiled: CompiledModel
  workload: Workload
  mesh: MeshSummary
  metric: Metric
  articleFigures: readonly ArticleFigure[]
  onMeasured: (coefficient: string, value: number | null) => void
  onClose: () => void
}

/** “Where does this come from?”: formula, coefficients, measurements, and what the evidence does not cover. */
export function ExplainDialog(props: ExplainDialogProps) {
  const { model, compiled, workload, mesh, metric, articleFigures, onMeasured, onClose } = props
  const files = useEvidence()
  const { label, value, formula, coefficients, notIncluded, note } = explain(compiled, workload, { metric })
  const missing = notIncluded.flatMap(({ coefficient }) => coefficient ?? [])
  const claims = claimsFor(articleFigures, mesh.id, metric, workload)
  const format = (amount: number) => `${formatFigure(metric, amount)} ${FIGURE_STYLES[metric].unit}`
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${mesh.name}: where does this come from?`}
      className="max-h-[min(52rem,100dvh-2rem)] w-[min(52rem,100vw-2rem)]"
    >
      <p className="mb-3">
        {label}: <strong className="font-semibold">{value ? format(value.typical) : 'not known'}</strong>
        {value && value.low !== value.high && `, from ${formatFigureRange(metric, value)}`}
      </p>
      {formula && <FormulaView formula={formula} formatValue={format} />}
      {note && <p className="mt-2 text-muted text-xs">{note}</p>}
      {coefficients.length > 0 && (
        <section aria-labelledby="coefficients" className="mt-4">
          <h3 id="coefficients" className="mb-1 text-sm">
            Coefficients: low / typical / high
          </h3>
          {files === 'failed' && (
            <p className="text-bad text-xs" role="alert">
              The measurements could not be loaded. Close this and open it again to try once more.
            </p>
          )}
          <ul>
            {[...coefficients, ...missing].map((id) => {
              const coefficient = model.coefficients[id]
              return (
                coefficient && (
                  <CoefficientLine
                    key={id}
                    id={id}
                    coefficient={coefficient}
                    files={files}
                    own={workload.measured[id] ?? null}
                    onOwn={(own) => onMeasured(id, own)}
                  />
                )
              )
            })}
          </ul>
        </section>
      )}
      {notIncluded.length > 0 && (
        <section aria-labelledby="missing" className="mt-4">
          <h3 id="missing" className="mb-1 text-sm">
            Not included
          </h3>
          <ul className="flex flex-col gap-1">
            {notIncluded.map(({ what, why }) => (
              <li key={what}>
                <strong className="font-medium">{what}.</strong> <span className="text-muted">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="claims" className="mt-4">
          <h3 id="claims" className="mb-1 text-sm">
            What articles claim
          </h3>
          <ul className="flex flex-col gap-1.5">
            {claims.map(({ figure, low, high }) => (
              <li key={`${figure.article} ${figure.component} ${figure.unit} ${figure.low}`}>
                <strong className="font-medium">
                  {formatFigureRange(metric, { low, high })} {FIGURE_STYLES[metric].unit}
                </strong>{' '}
                ({figure.low === figure.high ? figure.low : `${figure.low} to ${figure.high}`} {figure.unit}),
                “{figure.title}”, {figure.publisher === 'unknown' ? 'publisher unknown' : figure.publisher}:{' '}
                {figure.verdict}. <span className="text-muted">{figure.judgement}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
