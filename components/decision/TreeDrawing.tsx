'use client'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { treeAround } from '@/lib/decision/treeAround'
import type { QuestionGraph } from '@/lib/decision/types'
import { answeredOf, type Walk } from '@/lib/decision/walk'
import { formatPlural } from '@/lib/format'
import { BOX, placeTree } from './placeTree'
import { TreeBox, TreeWay } from './TreeBranch'
import { useTreeGestures } from './useTreeGestures'

const NEAR_ROWS = 8
const ZOOM = { least: 0.2, most: 2, step: 1.25 }
/** Of the frame without its border, in CSS pixels: room for the rows above. */
const HEIGHT = 322
/** As narrow as the frame is beside the answer. */
const WIDTH = 636
/** As small as words may be without anybody having asked for it. */
const SMALLEST_AT_REST = 0.75

interface TreeDrawingProps {
  graph: QuestionGraph
  taken: Walk
}

interface Look {
  whole: boolean
  /** null: as it comes. */
  scale: number | null
}

const NEAR: Look = { whole: false, scale: null }

/** The questions as a tree: the path taken lit, the rest dimmed. The outline below says the same in words. */
export function TreeDrawing({ graph, taken }: TreeDrawingProps) {
  const [look, setLook] = useState(NEAR)
  const { whole } = look
  const placed = useMemo(
    () =>
      whole
        ? placeTree(treeAround(graph, taken, Number.POSITIVE_INFINITY))
        : placeTree(treeAround(graph, taken, NEAR_ROWS), taken.end !== null),
    [graph, taken, whole],
  )
  const { nodes, width, height } = placed
  // On the way the next questions matter; at its end the whole path does.
  const scaleAtRest = taken.end === null ? 1 : Math.max(SMALLEST_AT_REST, Math.min(1, WIDTH / width))
  const scale = look.scale ?? scaleAtRest
  const frame = useRef<HTMLElement>(null)
  const at = nodes.findLast(({ node }) => node.lit)
  const middle = at ? at.y + BOX.height / 2 : 0
  // What is lower than the frame stands in its middle.
  const spare = Math.max(0, HEIGHT / scale - height)
  useLayoutEffect(() => {
    const { current } = frame
    if (!current || !at) return
    const drawn = look.scale ?? scaleAtRest
    current.scrollLeft = (at.x + BOX.width / 2) * drawn - current.clientWidth / 2
    current.scrollTop = (middle + spare / 2) * drawn - current.clientHeight / 2
  }, [at, look, scaleAtRest, middle, spare])
  const zoom = (factor: number) =>
    setLook({ whole, scale: Math.min(ZOOM.most, Math.max(ZOOM.least, scale * factor)) })
  useTreeGestures(frame, zoom, ZOOM.step)
  const showWhole = () => {
    const all = placeTree(treeAround(graph, taken, Number.POSITIVE_INFINITY))
    const room = frame.current?.clientWidth ?? all.width
    const fitting = Math.min(1, room / all.width, HEIGHT / all.height)
    setLook({ whole: true, scale: Math.max(ZOOM.least, fitting) })
  }
  return (
    <figure>
      <div className="flex items-center gap-1.5 pb-1.5">
        <figcaption className="mr-auto text-muted text-xs">
          The tree of questions, {formatPlural(answeredOf(taken.path), 'question')} answered
        </figcaption>
        <ZoomButton
          name="Smaller"
          icon="minus"
          disabled={scale <= ZOOM.least}
          onClick={() => zoom(1 / ZOOM.step)}
        />
        <ZoomButton name="Larger" icon="plus" disabled={scale >= ZOOM.most} onClick={() => zoom(ZOOM.step)} />
        <Button look="quiet" onClick={() => setLook({ ...NEAR })}>
          First question
        </Button>
        <Button look="quiet" aria-pressed={whole} onClick={showWhole}>
          Whole tree
        </Button>
      </div>
      <ScrollRegion
        ref={frame}
        label="Tree of questions"
        className="h-81 overflow-auto rounded-lg border border-line"
      >
        <svg
          aria-hidden="true"
          width={width * scale}
          height={(height + spare) * scale}
          viewBox={`0 ${-spare / 2} ${width} ${height + spare}`}
          className="mx-auto block cursor-grab active:cursor-grabbing"
        >
          {nodes.map((one) => (
            <TreeWay key={one.key} placed={one} />
          ))}
          {nodes.map((one) => (
            <TreeBox key={one.key} placed={one} current={one === at} />
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  )
}

interface ZoomButtonProps {
  name: string
  icon: IconName
  disabled: boolean
  onClick: () => void
}

const ZoomButton = ({ name, icon, disabled, onClick }: ZoomButtonProps) => (
  <Button look="icon" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
    <Icon name={icon} />
  </Button>
)
