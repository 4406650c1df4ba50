'use client'
import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { type OutlineNode, outline } from '@/lib/decision/graph'
import type { QuestionGraph } from '@/lib/decision/types'
import type { Walk } from '@/lib/decision/walk'

const BOX = { width: 172, height: 40 }
const GAP = { x: 16, y: 84 }
const MARGIN = 12
const ZOOMS = [0.5, 0.7, 0.85, 1, 1.25] as const
/** Small enough to show most of the tree, large enough to be read. */
const START_ZOOM = 2

interface TreeDrawingProps {
  graph: QuestionGraph
  taken: Walk
}

type PlacedNode = HierarchyPointNode<OutlineNode>

/** The questions as a tree: the path taken lit, the rest dimmed. The outline below says the same in words. */
export function TreeDrawing({ graph, taken }: TreeDrawingProps) {
  const [zoom, setZoom] = useState<number>(START_ZOOM)
  const scale = ZOOMS[zoom] ?? 1
  const pathIds = taken.path.map(({ question }) => question.id).join()
  const placed = useMemo(() => placeTree(graph, pathIds === '' ? [] : pathIds.split(',')), [graph, pathIds])
  const lit = new Set([...taken.path.map(({ question }) => question.id), taken.current?.id, taken.end?.id])
  const isLit = (node: PlacedNode) =>
    !node.data.joins && lit.has(node.data.id) && (node.parent === null || lit.has(node.parent.data.id))
  const { nodes, width, height } = placed
  const figure = useRef<HTMLElement>(null)
  const at = nodes.find((node) => node.data.id === (taken.current?.id ?? taken.end?.id) && isLit(node))
  // What is asked now stays in the middle of the window onto the tree.
  useEffect(() => {
    const frame = figure.current?.querySelector('[data-scrolls]')
    if (!frame || !at) return
    frame.scrollTo({ left: at.x * scale - frame.clientWidth / 2, top: at.y * scale - frame.clientHeight / 2 })
  }, [at, scale])
  return (
    <figure ref={figure} className="relative">
      <figcaption className="sr-only">
        The tree of questions, {taken.path.length} answered. The outline that follows has the same content.
      </figcaption>
      <ScrollRegion label="Tree of questions" className="max-h-80 overflow-y-auto">
        <svg
          aria-hidden="true"
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
          className="mx-auto block"
        >
          {nodes.map(
            (node) =>
              node.parent && (
                <Edge key={`edge ${keyOf(node)}`} node={node} parent={node.parent} lit={isLit(node)} />
              ),
          )}
          {nodes.map((node) => (
            <Box
              key={keyOf(node)}
              node={node}
              lit={isLit(node)}
              current={node.data.id === taken.current?.id}
            />
          ))}
        </svg>
      </ScrollRegion>
      <div className="absolute right-1 bottom-1 flex gap-1">
        <Button look="icon" aria-label="Smaller" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <Icon name="minus" />
        </Button>
        <Button
          look="icon"
          aria-label="Larger"
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <Icon name="plus" />
        </Button>
      </div>
    </figure>
  )
}

const keyOf = (node: PlacedNode) => `${node.parent?.data.id ?? ''}>${node.data.id}`

function placeTree(graph: QuestionGraph, path: readonly string[]) {
  const root = hierarchy(outline(graph, path), ({ children }) => children)
  const laid = tree<OutlineNode>().nodeSize([BOX.width + GAP.x, BOX.height + GAP.y])(root)
  const nodes = laid.descendants()
  const left = Math.min(...nodes.map(({ x }) => x))
  const right = Math.max(...nodes.map(({ x }) => x))
  for (const node of nodes) {
    node.x += MARGIN + BOX.width / 2 - left
    node.y += MARGIN
  }
  return {
    nodes,
    width: right - left + BOX.width + 2 * MARGIN,
    height: Math.max(...nodes.map(({ y }) => y)) + BOX.height + MARGIN,
  }
}

function Edge({ node, parent, lit }: { node: PlacedNode; parent: PlacedNode; lit: boolean }) {
  const from = parent.y + BOX.height
  const middle = (from + node.y) / 2
  const label = node.data.via.map((option) => option.label).join(' / ')
  return (
    <g>
      <path
        d={`M${parent.x} ${from}C${parent.x} ${middle} ${node.x} ${middle} ${node.x} ${node.y}`}
        fill="none"
        className={lit ? 'stroke-accent' : 'stroke-line'}
        strokeWidth={lit ? 2.5 : 1.5}
      />
      {label !== '' && (
        <text
          x={node.x}
          y={node.y - 8}
          textAnchor="middle"
          className={classes('text-xs', lit ? 'fill-ink' : 'fill-muted')}
          paintOrder="stroke"
          stroke="var(--color-ground)"
          strokeWidth={4}
        >
          {clip(label, 28)}
        </text>
      )}
    </g>
  )
}

function Box({ node, lit, current }: { node: PlacedNode; lit: boolean; current: boolean }) {
  const { question, end, joins, id } = node.data
  const title = question?.text ?? end?.title ?? id
  return (
    <g transform={`translate(${node.x - BOX.width / 2} ${node.y})`}>
      <rect
        width={BOX.width}
        height={BOX.height}
        rx={8}
        strokeWidth={current ? 2.5 : 1.5}
        strokeDasharray={joins ? '4 3' : undefined}
        className={classes(lit ? 'stroke-accent' : 'stroke-line', current ? 'fill-wash' : 'fill-surface')}
      />
      <text
        x={BOX.width / 2}
        y={BOX.height / 2}
        textAnchor="middle"
        className={classes('text-xs', lit ? 'fill-ink' : 'fill-muted')}
      >
        {wrap(title).map((line, index, lines) => (
          <tspan key={line} x={BOX.width / 2} dy={index === 0 ? 4 - (lines.length - 1) * 7 : 14}>
            {line}
          </tspan>
        ))}
      </text>
      <title>{title}</title>
    </g>
  )
}

const LINE = 27

/** Two lines at most: a box is a signpost, and the full question stands below the tree. */
function wrap(text: string): string[] {
  if (text.length <= LINE) return [text]
  const cut = text.lastIndexOf(' ', LINE)
  const at = cut > 0 ? cut : LINE
  return [text.slice(0, at), clip(text.slice(at).trim(), LINE)]
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
