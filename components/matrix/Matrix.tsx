'use client'
import { useMemo, useRef, useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario, useView } from '@/components/state/StateProvider'
import { useSettings } from '@/components/state/useSettings'
import type { CapabilityId } from '@/lib/dataset/types'
import { didYouMean } from '@/lib/matrix/didYouMean'
import type { LicenceNote } from '@/lib/matrix/licenceNotes'
import type { MatrixRow } from '@/lib/matrix/types'
import { activeFilters, type OpenCell } from '@/lib/matrix/view'
import { DrawerOfCell, LaterDrawer } from './DrawerOfCell'
import { EmptyResult } from './EmptyResult'
import { FilterPanel } from './FilterPanel'
import { FilterSheet } from './FilterSheet'
import { groupRows } from './groupRows'
import { Legend } from './Legend'
import { MatrixDialogs, type OpenDialog } from './MatrixDialogs'
import { MatrixTable } from './MatrixTable'
import { MatrixToolbar } from './MatrixToolbar'
import './matrix.css'
import './matrixPhone.css'
import './matrixPrint.css'
import { useShortcuts } from '@/components/state/useShortcuts'
import { Announcer } from '@/components/ui/Announcer'
import { classes } from '@/components/ui/classes'
import { ScenarioBar } from './ScenarioBar'
import { SearchBox } from './SearchBox'
import { SummaryTip } from './SummaryTip'
import { useAllRows } from './useAllRows'
import { useClearFilters } from './useClearFilters'
import { useExport } from './useExport'
import { useMatrixResult } from './useMatrixResult'
import { useOpenFolds } from './useOpenFolds'
import { useRowLimit } from './useRowLimit'
import { useSearchText } from './useSearchText'

interface MatrixProps {
  /** All rows, or the first of very many. */
  rows: readonly MatrixRow[]
  total: number
  licenceNotes: readonly LicenceNote[]
}

/** The island of the matrix page: reads the state, derives what is shown, hands the parts what they draw. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: where the state meets the table, its tools and its dialogs; each is a component of its own.
export function Matrix({ rows: firstRows, total, licenceNotes }: MatrixProps) {
  const { categories } = useSite()
  const scenario = useScenario()
  const view = useView('matrix')
  const actions = useActions()
  const search = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const [searching, setSearching] = useState(false)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [legendOpen, setLegendOpen] = useState(false)
  const [focusRequests, setFocusRequests] = useState(0)
  const byPointer = useRef(false)
  const { rows, loading } = useAllRows(firstRows, total)
  const { searchText, loading: awaitsText } = useSearchText(searching || view.q !== '')
  const result = useMatrixResult(rows, scenario, view, searchText)
  const { openFolds, toggleFold } = useOpenFolds(view.diff)
  const { limit, raise } = useRowLimit(view, total)
  const { visible, folded, byId, meshes } = result
  const grouped = useMemo(
    () => groupRows({ categories, rows, visible, folded, openFolds, limit }),
    [categories, rows, visible, folded, openFolds, limit],
  )
  const filters = activeFilters(view)
  const shownCount = loading && filters.length === 0 ? total : visible.length
  const clear = useClearFilters()
  const exporting = useExport(grouped.all, meshes)
  const columnActions = useMemo(
    () => ({ move: actions.moveMesh, hide: actions.toggleMesh, openColumns: () => setDialog('columns') }),
    [actions],
  )
  const titleOf = useMemo(() => (id: CapabilityId) => byId.get(id)?.title ?? id, [byId])
  const openDialogs = useMemo(() => ({ needs: () => setDialog('needs') }), [])
  const { singleKeys } = useSettings()
  useShortcuts(singleKeys, {
    '/': () => search.current?.focus(),
    '?': () => setDialog('shortcuts'),
  })
  const openCell = (cell: OpenCell, byKey: boolean) => {
    byPointer.current = !byKey
    actions.openCell(cell)
    if (byKey) setFocusRequests((count) => count + 1)
  }
  const filterPanel = (
    <FilterPanel
      categories={categories}
      levels={result.levels}
      maturities={result.maturities}
      view={view}
      needCount={scenario.needs.length}
      countAfter={result.countAfter}
      toggle={actions.toggleFilter}
    />
  )
  return (
    <div
      data-await-view
      // The search of a link is answered whole: rows found by their titles must not move as others come.
      data-await-search={(awaitsText && !searching) || undefined}
      data-drawer={view.open !== null || undefined}
      className="group/matrix flex flex-col md:h-[calc(100dvh-var(--header))] md:min-h-128 print:h-auto"
    >
      <ScenarioBar
        workload={scenario.workload}
        needs={scenario.needs}
        titleOf={titleOf}
        removeNeed={actions.toggleNeed}
        addNeed={openDialogs.needs}
      />
      <div className="relative flex min-h-0 flex-1 flex-col lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)] min-[1500px]:group-data-drawer/matrix:grid-cols-[14.5rem_minmax(0,1fr)_24rem] print:block">
        <div className="lg:col-start-2 lg:row-start-1">
          <MatrixToolbar
            shownCount={shownCount}
            totalCount={total}
            filters={filters}
            categories={categories}
            remove={(filter) => (filter.key === 'q' ? actions.search('') : actions.toggleFilter(filter))}
            clearFilters={clear}
            openColumns={columnActions.openColumns}
            toggleLegend={() => setLegendOpen((wasOpen) => !wasOpen)}
            {...exporting}
          />
        </div>
        <search
          data-no-print
          className="flex gap-2 px-4 pb-3 md:px-5 lg:col-start-1 lg:row-start-1 lg:border-line lg:border-r lg:py-3 lg:pr-4 lg:pl-6 noscript:hidden"
        >
          <SearchBox
            input={search}
            value={view.q}
            onChange={actions.search}
            onFocus={() => setSearching(true)}
            shortcut={singleKeys}
          />
          <FilterSheet
            activeCount={filters.length}
            shownCount={shownCount}
            openColumns={columnActions.openColumns}
            {...exporting}
          >
            {filterPanel}
          </FilterSheet>
        </search>
        <section
          aria-label="Filters"
          data-no-print
          className="hidden overflow-y-auto border-line border-r pr-4 pb-4 pl-6 lg:col-start-1 lg:row-start-2 lg:block noscript:hidden"
        >
          {filterPanel}
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
              meshes={meshes}
              groups={grouped.groups}
              shownIds={grouped.shownIds}
              openFolds={openFolds}
              toggleFold={toggleFold}
              needs={result.needSet}
              needsByMesh={result.needsByMesh}
              titleOf={titleOf}
              actions={columnActions}
              toggleNeed={actions.toggleNeed}
              open={view.open}
              openCell={openCell}
            />
            {grouped.hasMore && raise}
            {shownCount === 0 && !loading && (
              <EmptyResult
                filterCount={filters.length}
                suggestion={view.q ? didYouMean(rows, view, scenario, searchText) : null}
                withoutNeeds={view.mine && scenario.needs.length === 0}
                clear={clear}
                search={actions.search}
                addNeed={openDialogs.needs}
              />
            )}
          </section>
          <Legend open={legendOpen} onToggle={setLegendOpen} licenceNotes={licenceNotes} />
        </div>
        <DrawerOfCell
          open={view.open}
          byId={byId}
          meshes={meshes}
          shown={grouped.shown}
          focusRequests={focusRequests}
          byPointer={byPointer}
        />
      </div>
      <SummaryTip region={scroller} enabled={view.open === null} />
      <Announcer text={`${shownCount} of ${total} rows`} />
      <MatrixDialogs dialog={dialog} close={() => setDialog(null)} />
    </div>
  )
}
