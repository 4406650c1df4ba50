'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { useSite } from '@/components/site/SiteContext'
import { useActions } from '@/components/state/StateProvider'
import { usePermalink } from '@/components/state/usePermalink'
import { useShortcuts } from '@/components/state/useShortcuts'
import { copyText } from '@/components/ui/CopyButton'
import { later } from '@/components/ui/later'
import type { CapabilityId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'
import { capabilityPath } from './capabilityPath'
import type { MatrixModel } from './matrixModel'
import { AWAY } from './putAway'
import { useAnswer } from './useMatrixModel'

/** Fetched when somebody comes to the table. */
export const LaterDrawer = later(() =>
  import('@/components/evidence-drawer/EvidenceDrawer').then((module) => module.EvidenceDrawer),
)

interface DrawerOfCellProps {
  open: OpenCell | null
  byId: ReadonlyMap<CapabilityId, MatrixRow>
  /** The shown columns, in their order. */
  meshes: readonly MeshSummary[]
  model: MatrixModel
  focusRequests: number
  byPointer: RefObject<boolean>
}

/** The drawer for the open cell, with its neighbours in the table. A link may name a column that is not shown. */
export function DrawerOfCell({ open, byId, meshes, model, focusRequests, byPointer }: DrawerOfCellProps) {
  const { meshes: known } = useSite()
  const actions = useActions()
  const permalink = usePermalink()
  const listed = useAnswer(model, (answer) => (open ? answer.listed : null))
  useFocusReturn(open)
  useCellInSight(open)
  const close = () => actions.openCell(null)
  useShortcuts(open !== null, { Escape: close })
  // Whatever opens it next, unless it is a pointer again, takes the focus there.
  useEffect(() => {
    if (!open) byPointer.current = false
  }, [open, byPointer])
  const row = open && byId.get(open.capability)
  const mesh = open && known.find(({ id }) => id === open.mesh)
  if (!row || !mesh || !listed) return null
  const place = listed.indexOf(row)
  return (
    <LaterDrawer
      mesh={mesh}
      row={row}
      meshes={meshes}
      previous={listed[place - 1] ?? null}
      // A row that the filters leave out has no neighbours.
      next={(place >= 0 && listed[place + 1]) || null}
      show={actions.openCell}
      onClose={close}
      copyLink={() => copyText(permalink(), `Link copied: ${mesh.name}, ${row.title}`)}
      capabilityPath={capabilityPath(row.id, mesh.id)}
      focusRequests={focusRequests}
      byPointer={byPointer}
    />
  )
}

/** Rows that come into sight take their own height for the one they were given: for so many frames they may move. */
const SETTLING = 4

/** The open cell stays in sight beside the drawer, which may be opened by a link or led on from inside. */
function useCellInSight(open: OpenCell | null) {
  useEffect(() => {
    if (!open) return
    let frame = 0
    const keepInSight = (framesLeft: number) => {
      const link = linkOf(open)
      // In a row that the filters leave out there is nothing to see.
      if (!link?.closest(AWAY)) link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (framesLeft > 0) frame = requestAnimationFrame(() => keepInSight(framesLeft - 1))
    }
    keepInSight(SETTLING)
    return () => cancelAnimationFrame(frame)
  }, [open])
}

/** Once the drawer has closed, the focus is at the cell that it showed last, unless the reader has gone elsewhere. */
function useFocusReturn(open: OpenCell | null) {
  const last = useRef<OpenCell | null>(null)
  useEffect(() => {
    const closed = last.current
    last.current = open
    if (open || !closed) return
    const { activeElement } = document
    if (activeElement && activeElement !== document.body && activeElement.isConnected) return
    // The reader may have scrolled on beside the drawer.
    linkOf(closed)?.focus({ preventScroll: true })
  }, [open])
}

function linkOf({ mesh, capability }: OpenCell): HTMLElement | null {
  const row = `tr[data-capability="${CSS.escape(capability)}"]`
  return document.querySelector(`${row} td[data-mesh="${CSS.escape(mesh)}"] a`)
}
