'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { changeSettings, useSettings } from '@/components/state/useSettings'
import { Dialog } from '@/components/ui/Dialog'
import { Switch } from '@/components/ui/Switch'
import type { MeshId } from '@/lib/dataset/types'
import { ColumnLine } from './ColumnLine'

interface ColumnsDialogProps {
  onClose: () => void
  meshes: readonly MeshSummary[]
  /** The shown ones, in their order. */
  shown: readonly MeshId[]
  move: (mesh: MeshId, place: number) => void
  toggle: (mesh: MeshId) => void
}

/** Which meshes are shown, and in which order: by dragging, by buttons, or by arrow keys on the handle. */
export function ColumnsDialog({ onClose, ...columns }: ColumnsDialogProps) {
  const { density } = useSettings()
  return (
    <Dialog onClose={onClose} title="Columns">
      <ColumnList {...columns} />
      <div className="mt-5 border-line border-t pt-3">
        <Switch
          checked={density === 'compact'}
          onChange={(on) =>
            changeSettings((settings) => ({ ...settings, density: on ? 'compact' : 'comfortable' }))
          }
        >
          Compact rows, in this browser only
        </Switch>
      </div>
    </Dialog>
  )
}

function ColumnList({ meshes, shown, move, toggle }: Omit<ColumnsDialogProps, 'onClose'>) {
  const list = useRef<HTMLUListElement>(null)
  const held = useRef<HTMLElement | null>(null)
  const [dragged, setDragged] = useState<MeshId | null>(null)
  const [said, setSaid] = useState('')
  const byId = new Map(meshes.map((mesh) => [mesh.id, mesh]))

  const moveHolding = (mesh: MeshId, to: number) => {
    const place = Math.max(0, Math.min(to, shown.length - 1))
    if (place === shown.indexOf(mesh)) return
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    move(mesh, place)
    setSaid(`${byId.get(mesh)?.name} is now column ${place + 1} of ${shown.length}.`)
  }

  // A line that moves in the document loses the focus on its way.
  useLayoutEffect(() => {
    if (shown.length > 0) held.current?.focus()
    held.current = null
  }, [shown])

  useEffect(() => {
    if (dragged === null) return
    const onMove = (event: PointerEvent) => {
      const place = placeAt(list.current, event.clientY)
      if (place !== null) moveHolding(dragged, place)
    }
    const onEnd = () => setDragged(null)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onEnd)
    window.addEventListener('pointercancel', onEnd)
    return () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onEnd)
      window.removeEventListener('pointercancel', onEnd)
    }
  })

  const rest = meshes.filter(({ id }) => !shown.includes(id))
  return (
    <>
      <p className="mb-3 text-muted">
        Drag a mesh by its handle, or focus the handle and use the arrow keys. The order is part of the link.
      </p>
      <ul ref={list} aria-label="Shown columns">
        {shown.map((id, place) => {
          const mesh = byId.get(id)
          return (
            mesh && (
              <ColumnLine
                key={id}
                mesh={mesh}
                column={{ place, count: shown.length, dragged: dragged === id }}
                move={(to) => moveHolding(id, to)}
                startDrag={() => setDragged(id)}
                toggle={() => toggle(id)}
              />
            )
          )
        })}
      </ul>
      {rest.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-medium text-muted text-xs">Not shown</h3>
          <ul aria-label="Hidden columns">
            {rest.map((mesh) => (
              <ColumnLine key={mesh.id} mesh={mesh} column={null} toggle={() => toggle(mesh.id)} />
            ))}
          </ul>
        </>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

/** The place in the list that a height on the screen belongs to. */
function placeAt(list: HTMLElement | null, y: number): number | null {
  const place = Array.from(list?.children ?? []).findIndex((line) => {
    const { top, bottom } = line.getBoundingClientRect()
    return y >= top && y < bottom
  })
  return place === -1 ? null : place
}
