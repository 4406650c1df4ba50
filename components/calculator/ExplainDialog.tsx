'use client'
import { Dialog } from '@/components/ui/Dialog'
import { claimsFor } from '@/lib/overhead/claims'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import type { CompiledModel } from '@/lib/overhead/estimate'
import { explain } from '@/lib/overhead/explain'
import { FIGURE_STYLES, formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import { thinMetrics } from '@/lib/overhead/thinMetrics'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Range } from '@/lib/overhead/units'
import type { Metric } from '@/lib/overhead/vocabulary'
import type { Workload } from '@/lib/scenario/scenario'
import { CoefficientLine } from './CoefficientLine'
import { FormulaView } from './FormulaView'
import { JudgedClaim } from './JudgedClaim'
import { useCoefficientEvidence } from './useCoefficientEvidence'

interface ExplainDialogProps {
  model: OverheadModel
  compiled: CompiledModel
  workload: Workload
  meshName: string
  metric: Metric
  articleFigures: readonly ArticleFigure[]
  onMeasured: (coefficient: string, value: number | null) => void
  onClose: () => void
}

/** “Where does this come from?”: formula, coefficients, measurements, and what the evidence does not cover. */
export function ExplainDialog(props: ExplainDialogProps) {
  const { model, compiled, workload, meshName, metric, articleFigures, onMeasured, onClose } = props
  const files = useCoefficientEvidence()
  const { label, value, formula, coefficients, notIncluded, note } = explain(compiled, workload, { metric })
  const thin = thinMetrics(compiled, workload).has(metric)
  // Those that nobody knows as well: a visitor may have measured one.
  const asked = [...coefficients, ...notIncluded.flatMap(({ coefficient }) => coefficient ?? [])]
  const claims = claimsFor(articleFigures, compiled.mesh.mesh, metric, workload)
  const format = (amount: number) => `${formatFigure(metric, amount)} ${FIGURE_STYLES[metric].unit}`
  return (
    <Dialog
      onClose={onClose}
      title={`${meshName}: where does this come from?`}
      className="max-h-[min(52rem,100dvh-2rem)] w-[min(52rem,100vw-2rem)]"
    >
      <Headline label={label} metric={metric} value={value} thin={thin} />
      {formula && <FormulaView formula={formula} formatValue={format} />}
      {note && <p className="mt-2 text-muted text-xs">{note}</p>}
      {asked.length > 0 && (
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
            {asked.map((id) => {
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
            What articles claim, judged
          </h3>
          <ul className="flex flex-col gap-1.5">
            {claims.map((claim) => (
              <li key={`${claim.figure.article} ${claim.figure.component} ${claim.figure.unit}`}>
                <JudgedClaim claim={claim} metric={metric} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

interface HeadlineProps {
  label: string
  metric: Metric
  value: Range | null
  thin: boolean
}

function Headline({ label, metric, value, thin }: HeadlineProps) {
  if (!value) return <p className="mb-3">{label}: not known</p>
  const { unit } = FIGURE_STYLES[metric]
  const range = `${formatFigureRange(metric, value)} ${unit}`
  const typical = `${formatFigure(metric, value.typical)} ${unit}`
  const isExact = value.low === value.high
  return (
    <p className="mb-3">
      {label}: <strong className="font-semibold">{thin && !isExact ? range : typical}</strong>
      {!isExact && (thin ? `, typically ${typical}` : `, from ${range}`)}
      {thin && <span className="text-warn"> The evidence is thin: trust the range, not its middle.</span>}
    </p>
  )
}
