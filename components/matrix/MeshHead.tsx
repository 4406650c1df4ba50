import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import type { CapabilityId, MeshId } from '@/lib/dataset/types'
import type { NeedsSummary } from '@/lib/needs/needsOf'
import { LaterColumnsDialog } from './LaterColumnsDialog'
import { MenuButton } from './MenuButton'
import { NeedsReport } from './NeedsReport'
import { Popover } from './Popover'

export interface ColumnActions {
  move: (mesh: MeshId, place: number) => void
  hide: (mesh: MeshId) => void
  openColumns: () => void
}

interface MeshHeadProps {
  mesh: MeshSummary
  place: number
  count: number
  needs: NeedsSummary
  titleOf: (capability: CapabilityId) => string
  actions: ColumnActions
}

/** The head of a column: which mesh, at which version, how it stands to the needs, and what can be done with it. */
export function MeshHead({ mesh, place, count, needs, titleOf, actions }: MeshHeadProps) {
  return (
    <th role="columnheader" scope="col" className={`mesh-head mesh-${mesh.id}`}>
      <div className="flex items-start gap-1.5">
        <ScenarioLink
          href={`/meshes/${mesh.id}/`}
          className="flex min-h-6 min-w-0 flex-1 items-center gap-1.5 rounded-sm hover:underline"
        >
          <Marker mesh={mesh} />
          <MeshName mesh={mesh} />
        </ScenarioLink>
        <Popover
          label={`Column ${mesh.name}`}
          opens="column-menu"
          align="end"
          trigger={<Icon name="more" />}
          className="flex size-6 flex-none items-center justify-center rounded-sm text-muted hover:bg-raised hover:text-ink noscript:hidden"
        >
          {(close) => <ColumnMenu mesh={mesh} place={place} count={count} actions={actions} close={close} />}
        </Popover>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 text-xs">
        <span className="wrap-anywhere text-muted">{mesh.version}</span>
        {needs.total > 0 && (
          <Popover
            label={`${mesh.name}: ${needs.met.length} of ${needs.total} needs met. Which and why`}
            opens="needs-report"
            trigger={`${needs.met.length} of ${needs.total} needs`}
            className={classes(
              'min-h-6 rounded-sm underline decoration-dotted underline-offset-3',
              needs.met.length === needs.total ? 'text-good' : 'text-bad',
            )}
          >
            {() => <NeedsReport mesh={mesh} needs={needs} titleOf={titleOf} />}
          </Popover>
        )}
        {needs.total > 0 && (
          <span className="hidden print:inline">
            {needs.met.length} of {needs.total} needs
          </span>
        )}
      </div>
    </th>
  )
}

interface ColumnMenuProps extends Pick<MeshHeadProps, 'mesh' | 'place' | 'count' | 'actions'> {
  close: () => void
}

function ColumnMenu({ mesh, place, count, actions, close }: ColumnMenuProps) {
  const act = (action: () => void) => () => {
    close()
    action()
  }
  return (
    <>
      <p className="px-2 pb-1 font-semibold">{mesh.name}</p>
      <MenuButton icon="left" disabled={place === 0} onClick={act(() => actions.move(mesh.id, place - 1))}>
        Move left
      </MenuButton>
      <MenuButton
        icon="right"
        disabled={place === count - 1}
        onClick={act(() => actions.move(mesh.id, place + 1))}
      >
        Move right
      </MenuButton>
      <MenuButton icon="close" disabled={count === 1} onClick={act(() => actions.hide(mesh.id))}>
        {count === 1 ? 'Hide: one column must stay' : 'Hide this column'}
      </MenuButton>
      <MenuButton icon="columns" onClick={act(actions.openColumns)} {...LaterColumnsDialog.opener}>
        Choose columns
      </MenuButton>
    </>
  )
}
