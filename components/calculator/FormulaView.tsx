import { formatQuantity, significant } from '@/lib/format'
import type { Expression, ValueUnit } from '@/lib/overhead/expression'
import { evaluateExpression } from '@/lib/overhead/expression'

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
          <Part expression={line} outermost />
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

function Part({ expression, outermost = false }: { expression: Expression; outermost?: boolean }) {
  switch (expression.kind) {
    case 'sum':
      return (
        <Joined parts={expression.terms} sign=" + " bracketed={!outermost && expression.terms.length > 1} />
      )
    case 'product':
      return <Joined parts={expression.factors} sign=" × " bracketed={false} />
    case 'largest':
      return (
        <>
          the larger of (<Joined parts={expression.of} sign=" and " bracketed={false} />)
        </>
      )
    case 'quotient':
      return (
        <>
          <Part expression={expression.of} /> ÷ <Part expression={expression.by} />
        </>
      )
    case 'coefficient':
      return (
        <>
          <span className={expression.measured ? 'font-semibold text-warn' : 'text-accent'}>
            {significant(expression.written.typical)} {expression.unit}
          </span>{' '}
          {expression.label}
        </>
      )
    case 'quantity':
      return (
        <>
          {significant(expression.value.typical)} {expression.label}
        </>
      )
    case 'request':
      return (
        <>
          {expression.value === null ? 'nothing set' : formatUnit(expression.value.typical, expression.unit)}{' '}
          {expression.label}
        </>
      )
    case 'constant':
      return (
        <>
          {formatUnit(expression.value.typical, expression.unit)} {expression.label}
        </>
      )
    case 'figure':
      return <>{expression.label}</>
  }
}

interface JoinedProps {
  parts: readonly Expression[]
  sign: string
  bracketed: boolean
}

function Joined({ parts, sign, bracketed }: JoinedProps) {
  return (
    <>
      {bracketed && '('}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <span key={index}>
          {index > 0 && sign}
          <Part expression={part} />
        </span>
      ))}
      {bracketed && ')'}
    </>
  )
}

const QUANTITIES = { bytes: 'bytes', cores: 'cores', 'USD a month': 'usd', count: 'count' } as const

function formatUnit(value: number, unit: ValueUnit): string {
  return formatQuantity(QUANTITIES[unit], value)
}
