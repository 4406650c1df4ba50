import { type Expression, evaluateExpression } from '@/lib/overhead/expression'
import { FIGURE_STYLES } from '@/lib/overhead/figures'
import { formulaNumber, formulaQuantity } from '@/lib/overhead/formulaNumber'

interface FormulaViewProps {
  formula: Expression
  /** Writes a value of the figure itself. */
  formatValue: (value: number) => string
}

/** The formula with its typical numbers put in; a sum of parts gets a line a part. */
export function FormulaView({ formula, formatValue }: FormulaViewProps) {
  const lines = formula.kind === 'sum' ? formula.terms : [formula]
  return (
    <ol className="scrolls flex flex-col gap-2 rounded-md bg-raised px-3 py-2.5 font-mono text-xs leading-relaxed">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the terms of a formula have no other identity, and their order is fixed.
        <li key={index}>
          {line.kind === 'sum' && line.label && <span className="block text-muted">{line.label}</span>}
          {index > 0 && '+ '}
          <Part expression={line} />
          {lines.length > 1 && (
            <span className="text-muted"> = {formatValue(evaluateExpression(line).typical)}</span>
          )}
        </li>
      ))}
      {lines.length > 1 && (
        <li className="font-semibold">= {formatValue(evaluateExpression(formula).typical)}</li>
      )}
    </ol>
  )
}

type Within = 'product' | 'quotient'

interface PartProps {
  expression: Expression
  /** What it is a part of, where that binds more tightly than a sum. */
  within?: Within | undefined
}

function Part({ expression, within }: PartProps) {
  switch (expression.kind) {
    case 'sum': {
      const [only] = expression.terms
      if (only && expression.terms.length === 1) return <Part expression={only} within={within} />
      return <Joined parts={expression.terms} sign=" + " bracketed={within !== undefined} />
    }
    case 'product':
      return (
        <Joined parts={expression.factors} sign=" × " within="product" bracketed={within === 'quotient'} />
      )
    case 'largest':
      return (
        <>
          the larger of (<Joined parts={expression.of} sign=" and " bracketed={false} />)
        </>
      )
    case 'quotient':
      return (
        <Joined
          parts={[expression.of, expression.by]}
          sign=" ÷ "
          within="quotient"
          bracketed={within !== undefined}
        />
      )
    case 'coefficient':
      return (
        <>
          <span className={expression.measured ? 'font-semibold text-warn' : 'text-accent'}>
            {formulaNumber(expression.written.typical)} {expression.unit !== 'ratio' && expression.unit}
          </span>{' '}
          {expression.label}
        </>
      )
    case 'quantity':
      return (
        <>
          {formulaNumber(expression.value.typical)} {expression.label}
        </>
      )
    case 'request':
      return (
        <>
          {expression.value === null
            ? 'nothing set'
            : formulaQuantity(expression.value.typical, expression.unit)}{' '}
          {expression.label}
        </>
      )
    case 'constant':
      return (
        <>
          {formulaQuantity(expression.value.typical, expression.unit)} {expression.label}
        </>
      )
    case 'figure': {
      const { unit, scale } = FIGURE_STYLES[expression.metric]
      return (
        <>
          {formulaNumber(expression.value.typical / scale)} {unit} ({expression.label})
        </>
      )
    }
  }
}

interface JoinedProps {
  parts: readonly Expression[]
  sign: string
  within?: Within
  bracketed: boolean
}

function Joined({ parts, sign, within, bracketed }: JoinedProps) {
  return (
    <>
      {bracketed && '('}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of a term is known by its place alone, which never changes.
        <span key={index}>
          {index > 0 && sign}
          <Part expression={part} within={within} />
        </span>
      ))}
      {bracketed && ')'}
    </>
  )
}
