import type { XAxisTickContentProps } from 'recharts'

type AxisTickProps = Pick<
  XAxisTickContentProps,
  'x' | 'y' | 'textAnchor' | 'verticalAnchor' | 'payload' | 'tickFormatter' | 'index'
>

/** The name of a mark on an axis. Recharts’ own measures each of its words in the page first, in case it must wrap. */
export function AxisTick({ x, y, textAnchor, verticalAnchor, payload, tickFormatter, index }: AxisTickProps) {
  return (
    <text
      x={x}
      y={y}
      dy={verticalAnchor === 'middle' ? '0.355em' : '0.71em'}
      textAnchor={textAnchor}
      fontSize={12}
      className="fill-muted"
    >
      {tickFormatter ? tickFormatter(payload.value, index) : payload.value}
    </text>
  )
}
