import type { KeyboardEvent } from 'react'
import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'

interface ColumnLineProps {
  mesh: MeshSummary
  /** null for a mesh that is not shown. */
  column: { place: number; count: number; dragged: boolean } | null
  toggle: () => void
  move?: (to: number) => void
  startDrag?: () => void
}

const BUTTON = 'grid size-8 flex-none place-items-center rounded-sm hover:bg-raised aria-disabled:opacity-55'
const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

export function ColumnLine({ mesh, column, toggle, move, startDrag }: ColumnLineProps) {
  const place = column?.place ?? 0
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    move?.(place + step)
  }
  return (
    <li
      className={classes(
        'flex min-h-11 items-center gap-1.5 border-line border-t',
        column?.dragged && 'bg-wash',
      )}
    >
      {column && (
        <button
          type="button"
          aria-label={`${mesh.name}, column ${place + 1} of ${column.count}. Arrow keys move it`}
          className={classes(
            BUTTON,
            'touch-none text-muted',
            column.dragged ? 'cursor-grabbing' : 'cursor-grab',
          )}
          onKeyDown={onKeyDown}
          onPointerDown={({ button }) => button === 0 && startDrag?.()}
        >
          <Icon name="menu" />
        </button>
      )}
      <label className="flex min-h-8 flex-1 items-center gap-2">
        <input
          type="checkbox"
          id={`column-${mesh.id}`}
          className="size-4 accent-accent"
          checked={column !== null}
          disabled={column?.count === 1}
          onChange={toggle}
        />
        <Marker mesh={mesh} />
        <MeshName mesh={mesh} />
      </label>
      {column &&
        ([-1, 1] as const).map((step) => (
          <button
            key={step}
            type="button"
            aria-label={`Move ${mesh.name} ${step < 0 ? 'left' : 'right'}`}
            aria-disabled={place + step < 0 || place + step >= column.count}
            className={BUTTON}
            onClick={() => move?.(place + step)}
          >
            <Icon name={step < 0 ? 'up' : 'down'} />
          </button>
        ))}
    </li>
  )
}
