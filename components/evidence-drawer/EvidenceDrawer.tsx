'use client'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { ClaimDetail } from '@/components/evidence/ClaimDetail'
import { CorrectionLink } from '@/components/evidence/CorrectionLink'
import { LevelMark } from '@/components/mesh/Glyph'
import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { ModalLayer } from '@/components/ui/ModalLayer'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'
import { MeshStrip } from './MeshStrip'
import { useNarrowScreen } from './useNarrowScreen'
import { useRowEvidence } from './useRowEvidence'

interface EvidenceDrawerProps {
  mesh: MeshSummary
  row: MatrixRow
  /** The shown meshes, to step between on this row. */
  meshes: readonly MeshSummary[]
  /** The rows above and below in the visible order. */
  previous: MatrixRow | null
  next: MatrixRow | null
  show: (cell: OpenCell) => void
  onClose: () => void
  copyLink: () => void
  capabilityPath: string
  /** Counts the times that the keyboard has asked for the drawer: each moves the focus into it. */
  focusRequests: number
  /** A pointer has opened it: the focus stays in the table. */
  byPointer: RefObject<boolean>
}

type DrawerPartProps = Omit<EvidenceDrawerProps, 'focusRequests' | 'byPointer'>

const SHEET = 'mx-0 mt-auto mb-0 h-[88dvh] max-h-none w-screen max-w-none rounded-t-lg'
const SIDE =
  'absolute inset-y-0 right-0 left-auto z-20 m-0 flex h-full max-h-none w-96 max-w-full flex-col border border-line border-y-0 border-r-0 bg-surface p-0 text-ink shadow-pop outline-none min-[1500px]:static min-[1500px]:col-start-3 min-[1500px]:row-span-2 min-[1500px]:row-start-1 min-[1500px]:shadow-none'

/** The evidence of one cell: beside the table, which stays in use, or on a phone as a sheet over it. */
export function EvidenceDrawer({ focusRequests, byPointer, ...props }: EvidenceDrawerProps) {
  const { mesh, row, onClose } = props
  const narrow = useNarrowScreen()
  const label = `${mesh.name}: ${row.title}`
  if (narrow) {
    return (
      <ModalLayer label={label} onClose={onClose} returnsFocus={false} className={SHEET}>
        <DrawerContent {...props} />
      </ModalLayer>
    )
  }
  return (
    <SidePanel label={label} focusRequests={focusRequests} byPointer={byPointer}>
      <DrawerContent {...props} />
    </SidePanel>
  )
}

interface SidePanelProps extends Pick<EvidenceDrawerProps, 'focusRequests' | 'byPointer'> {
  label: string
  children: ReactNode
}

/** The page closes it on Esc. */
function SidePanel({ label, focusRequests, byPointer, children }: SidePanelProps) {
  const panel = useRef<HTMLDialogElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened by a key or an address, it takes the focus each time.
  useEffect(() => {
    if (!byPointer.current) panel.current?.focus({ preventScroll: true })
  }, [focusRequests])
  return (
    <dialog ref={panel} open tabIndex={-1} aria-label={label} data-no-print className={SIDE}>
      {children}
    </dialog>
  )
}

function DrawerContent(props: DrawerPartProps) {
  const { mesh, row } = props
  const content = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is read from its beginning.
  useEffect(() => {
    content.current?.scrollTo({ top: 0 })
  }, [row.id, mesh.id])
  return (
    <>
      <DrawerHeader {...props} />
      <div ref={content} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-1 pb-6">
        <h2 className="mb-3 text-lg">{row.title}</h2>
        <MeshStrip {...props} />
        <Evidence {...props} />
      </div>
    </>
  )
}

function DrawerHeader({ mesh, previous, next, show, onClose, copyLink }: DrawerPartProps) {
  const step = (to: MatrixRow | null) => to && show({ mesh: mesh.id, capability: to.id })
  return (
    <div className="flex items-center gap-1 px-5 pt-3 pb-2">
      <span className="flex min-w-0 flex-1 items-center gap-2">
        <Marker mesh={mesh} />
        <MeshName mesh={mesh} />
      </span>
      <StepButton label="Previous capability" to={previous} onClick={() => step(previous)}>
        <Icon name="up" />
      </StepButton>
      <StepButton label="Next capability" to={next} onClick={() => step(next)}>
        <Icon name="down" />
      </StepButton>
      <Button look="icon" aria-label="Copy the link to this cell" onClick={copyLink}>
        <Icon name="link" />
      </Button>
      <Button look="icon" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  )
}

interface StepButtonProps {
  label: string
  to: MatrixRow | null
  onClick: () => void
  children: ReactNode
}

/** At the end of the table it stays focusable: a button that vanishes would drop the focus. */
function StepButton({ label, to, onClick, children }: StepButtonProps) {
  return (
    <Button
      look="icon"
      aria-label={to ? `${label}: ${to.title}` : label}
      title={to?.title}
      aria-disabled={to === null}
      className="aria-disabled:opacity-55"
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

function Evidence({ mesh, row, capabilityPath }: DrawerPartProps) {
  const loaded = useRowEvidence(row.id)
  const cell = row.cells[mesh.id]
  if (loaded.status === 'loading') {
    // What the table knows already stands at once, so that nothing jumps when the rest arrives.
    return (
      <div aria-busy="true">
        <p className="flex min-h-5 items-center gap-2">{cell?.level && <LevelMark level={cell.level} />}</p>
        <p className="mt-1 font-medium text-base">{cell?.value}</p>
      </div>
    )
  }
  const claim = loaded.status === 'ready' && loaded.evidence.claims.find((other) => other.mesh === mesh.id)
  if (!claim) {
    return (
      <div role="alert" className="grid justify-items-start gap-3">
        <p>The evidence could not be loaded. The table itself is complete.</p>
        <Button onClick={loaded.retry}>Try again</Button>
      </div>
    )
  }
  return (
    <>
      <ClaimDetail claim={claim} sources={claim.evidence} stale={claim.stale} />
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1">
        <ScenarioLink href={capabilityPath} className="link inline-flex min-h-6 items-center">
          This row in all meshes
        </ScenarioLink>
        <CorrectionLink mesh={mesh} capability={row} />
      </p>
    </>
  )
}
