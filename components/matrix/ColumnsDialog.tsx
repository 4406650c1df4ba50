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
  const [dragged, setDragged] = useState<MeshId | null>(null)
  const [said, setSaid] = useState('')
  const byId = new Map(meshes.map((mesh) => [mesh.id, mesh]))

  const hold = useHeldFocus(shown)
  const moveHolding = (mesh: MeshId, to: number) => {
    const place = Math.max(0, Math.min(to, shown.length - 1))
    if (place === shown.indexOf(mesh)) return
    hold()
    move(mesh, place)
    setSaid(`${byId.get(mesh)?.name} is now column ${place + 1} of ${shown.length}.`)
  }

  const toggleHolding = (mesh: MeshId) => {
    hold()
    toggle(mesh)
  }

  useEffect(() => {
    if (dragged === null) return
    const onMove = (event: PointerEvent) => {
      moveHolding(dragged, placeAt(list.current, event.clientY))
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
                toggle={() => toggleHolding(id)}
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
              <ColumnLine key={mesh.id} mesh={mesh} column={null} toggle={() => toggleHolding(mesh.id)} />
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

/**
 * A line that moves in the document loses the focus on its way, and one that comes to the other list is made anew: what
 * is held has the focus again once the list is drawn.
 */
function useHeldFocus(shown: readonly MeshId[]): () => void {
  const held = useRef<{ control: Element; byKey: boolean } | null>(null)
  useLayoutEffect(() => {
    if (!held.current || shown.length === 0) return
    const { control, byKey } = held.current
    const stands = control.isConnected ? control : document.getElementById(control.id)
    if (stands instanceof HTMLElement) stands.focus({ preventScroll: !byKey })
    held.current = null
  }, [shown])
  return () => {
    const control = document.activeElement
    held.current = control && { control, byKey: control.matches(':focus-visible') }
  }
}

/** The place in the list that a height on the screen belongs to, be it above or below all of them. */
function placeAt(list: HTMLElement | null, y: number): number {
  const lines = Array.from(list?.children ?? [])
  return lines.filter((line) => line.getBoundingClientRect().bottom <= y).length
}
