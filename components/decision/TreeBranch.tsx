import { classes } from '@/components/ui/classes'
import { BOX, type PlacedNode } from './placeTree'

const MIDDLE = BOX.height / 2
const FOLD = 9

/** The way to a box. */
export function TreeWay({ placed: { x, y, parent, node } }: { placed: PlacedNode }) {
  if (!parent) return null
  const isLit = node.lit && parent.node.lit
  return (
    <path
      d={parent.x === x ? wayDown(parent, y) : wayAcross(parent, x, y)}
      fill="none"
      className={isLit ? 'stroke-accent' : 'stroke-edge'}
      strokeWidth={isLit ? 2.5 : 1}
    />
  )
}

function wayAcross(parent: PlacedNode, x: number, y: number): string {
  const from = { x: parent.x + BOX.width, y: parent.y + MIDDLE }
  const bend = (from.x + x) / 2
  return `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${y + MIDDLE} ${x} ${y + MIDDLE}`
}

const wayDown = (parent: PlacedNode, y: number): string => `M${parent.x + 20} ${parent.y + BOX.height}V${y}`

/** A question or an end: how one comes there, and what is asked. */
export function TreeBox({ placed: { x, y, node }, current }: { placed: PlacedNode; current: boolean }) {
  const { question, end, label, lit, folded } = node
  const title = question?.short ?? end?.short ?? node.id
  return (
    <g transform={`translate(${x} ${y})`} data-tree-node={node.id} data-lit={lit || undefined}>
      <title>{question?.text ?? end?.title}</title>
      <rect
        width={BOX.width}
        height={BOX.height}
        rx={8}
        strokeWidth={current ? 2.5 : 1}
        className={classes(lit ? 'stroke-accent' : 'stroke-line', current ? 'fill-wash' : 'fill-surface')}
      />
      {label !== '' && (
        <text x={10} y={14} className="fill-muted text-xs">
          {label}
        </text>
      )}
      <text
        x={10}
        y={label === '' ? MIDDLE + 4 : 28}
        className={classes('text-xs', lit ? 'fill-ink font-medium' : 'fill-muted')}
      >
        {title}
      </text>
      {folded > 0 && (
        <path
          d={`M${BOX.width} ${MIDDLE}l${FOLD} ${-FOLD}M${BOX.width} ${MIDDLE}h${FOLD + 2}M${BOX.width} ${MIDDLE}l${FOLD} ${FOLD}`}
          fill="none"
          className="stroke-edge"
        />
      )}
    </g>
  )
}
