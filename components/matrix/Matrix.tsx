'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario, useVisitState } from '@/components/state/StateProvider'
import { useSettings } from '@/components/state/useSettings'
import { useShortcuts } from '@/components/state/useShortcuts'
import { classes } from '@/components/ui/classes'
import { hideToast } from '@/components/ui/toast'
import type { CapabilityId } from '@/lib/dataset/types'
import type { LicenceNote } from '@/lib/matrix/licenceNotes'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'
import { DrawerOfCell, LaterDrawer } from './DrawerOfCell'
import { EmptyResult } from './EmptyResult'
import { FilterPanel } from './FilterPanel'
import { FilterSheet } from './FilterSheet'
import { Legend } from './Legend'
import { MatrixDialogs, type OpenDialog } from './MatrixDialogs'
import { MatrixTable } from './MatrixTable'
import { MatrixToolbar } from './MatrixToolbar'
import { MoreRows } from './MoreRows'
import { RowsAnnouncer } from './RowsAnnouncer'
import { RowsMissing } from './RowsMissing'
import { ScenarioBar } from './ScenarioBar'
import { SearchBox } from './SearchBox'
import { SummaryTip } from './SummaryTip'
import { useAllRows } from './useAllRows'
import { useExport } from './useExport'
import { useMatrixModel } from './useMatrixModel'
import { useMatrixParts } from './useMatrixParts'
import { useSearchText } from './useSearchText'
import './matrix.css'
import './matrixCells.css'
import './matrixPhone.css'
import './matrixPrint.css'

interface MatrixProps {
  /** All rows, or the first of very many. */
  rows: readonly MatrixRow[]
  total: number
  licenceNotes: readonly LicenceNote[]
}

/** The island of the matrix page. It is drawn for the scenario; what the filters change follows the model by itself. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: where the state meets the table, its tools and its dialogs; each is a component of its own.
export function Matrix({ rows: firstRows, total, licenceNotes }: MatrixProps) {
  const { categories } = useSite()
  const scenario = useScenario()
  const open = useVisitState(({ views }) => views.matrix.open)
  const isSearch = useVisitState(({ views }) => views.matrix.q !== '')
  const actions = useActions()
  const search = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const [searching, setSearching] = useState(false)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [legendOpen, setLegendOpen] = useState(false)
  const [focusRequests, setFocusRequests] = useState(0)
  const byPointer = useRef(false)
  const { rows, loading, failed } = useAllRows(firstRows, total)
  const { searchText, loading: awaitsText } = useSearchText(searching || isSearch)
  const model = useMatrixModel({ categories, rows, total, loading, searchText })
  const { meshes, byId, needSet, needsByMesh } = useMatrixParts(rows, scenario)
  const exporting = useExport(model, meshes)
  const columnActions = useMemo(
    () => ({ move: actions.moveMesh, hide: actions.toggleMesh, openColumns: () => setDialog('columns') }),
    [actions],
  )
  const titleOf = useMemo(() => (id: CapabilityId) => byId.get(id)?.title ?? id, [byId])
  const openNeeds = useCallback(() => setDialog('needs'), [])
  const toggleLegend = useCallback(() => setLegendOpen((wasOpen) => !wasOpen), [])
  const { singleKeys } = useSettings()
  useShortcuts(singleKeys, {
    '/': () => search.current?.focus(),
    '?': () => setDialog('shortcuts'),
  })
  // The way back that a toast offers is to a view of this page, which another page has none of.
  useEffect(() => hideToast, [])
  const openCell = (cell: OpenCell, byKey: boolean) => {
    byPointer.current = !byKey
    actions.openCell(cell)
    if (byKey) setFocusRequests((count) => count + 1)
  }
  return (
    <div
      data-await-view
      // The search of a link is answered whole: rows found by their titles must not move as others come.
      data-await-search={(awaitsText && !searching) || undefined}
      data-drawer={open !== null || undefined}
      className="group/matrix flex flex-col md:h-[calc(100dvh-var(--header))] md:min-h-128 print:h-auto"
    >
      <ScenarioBar
        workload={scenario.workload}
        needs={scenario.needs}
        titleOf={titleOf}
        removeNeed={actions.toggleNeed}
        addNeed={openNeeds}
      />
      <div className="relative flex min-h-0 flex-1 flex-col lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)] min-[1500px]:group-data-drawer/matrix:grid-cols-[14.5rem_minmax(0,1fr)_24rem] print:block">
        <div className="lg:col-start-2 lg:row-start-1">
          <MatrixToolbar
            model={model}
            totalCount={total}
            openColumns={columnActions.openColumns}
            toggleLegend={toggleLegend}
            {...exporting}
          />
        </div>
        <search
          data-no-print
          className="flex gap-2 px-4 pb-3 md:px-5 lg:col-start-1 lg:row-start-1 lg:border-line lg:border-r lg:py-3 lg:pr-4 lg:pl-6 noscript:hidden"
        >
          <SearchBox input={search} onFocus={() => setSearching(true)} shortcut={singleKeys} />
          <FilterSheet model={model} rows={rows} openColumns={columnActions.openColumns} {...exporting} />
        </search>
        <section
          aria-label="Filters"
          data-no-print
          className="hidden overflow-y-auto border-line border-r pr-4 pb-4 pl-6 lg:col-start-1 lg:row-start-2 lg:block noscript:hidden"
        >
          <FilterPanel model={model} rows={rows} />
        </section>
        <div className="flex min-h-0 min-w-0 flex-1 flex-col lg:col-start-2 lg:row-start-2 print:block">
          <section
            ref={scroller}
            aria-label="The matrix, which scrolls"
            data-scrolls
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus to be scrolled by keys.
            tabIndex={0}
            {...LaterDrawer.opener}
            className={classes(
              'matrix-scroller min-h-0 flex-1 border-line border-t md:overflow-auto',
              'md:max-[1500px]:group-data-drawer/matrix:[--drawer:24rem]',
            )}
          >
            <MatrixTable
              model={model}
              meshes={meshes}
              needs={needSet}
              needsByMesh={needsByMesh}
              titleOf={titleOf}
              actions={columnActions}
              toggleNeed={actions.toggleNeed}
              open={open}
              openCell={openCell}
            />
            <MoreRows model={model} />
            {failed && <RowsMissing count={rows.length} total={total} />}
            {!loading && (
              <EmptyResult model={model} rows={rows} searchText={searchText} addNeed={openNeeds} />
            )}
          </section>
          <Legend open={legendOpen} onToggle={setLegendOpen} licenceNotes={licenceNotes} />
        </div>
        <DrawerOfCell
          open={open}
          byId={byId}
          meshes={meshes}
          model={model}
          focusRequests={focusRequests}
          byPointer={byPointer}
        />
      </div>
      <SummaryTip region={scroller} enabled={open === null} />
      <RowsAnnouncer model={model} totalCount={total} />
      <MatrixDialogs dialog={dialog} close={() => setDialog(null)} />
    </div>
  )
}
