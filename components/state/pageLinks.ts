import { BASE_PATH } from '@/components/site/fetchSite'
// Which keys the address of a page carries: the scenario everywhere, and the view of the page where it has one.
import { decodeLink, encodeLink } from '@/lib/permalink/link'
import { NO_VIEW, type PageTable } from '@/lib/permalink/pageTable'
import { CALCULATOR_PAGE } from '@/lib/permalink/views/calculator'
import { DECIDE_PAGE } from '@/lib/permalink/views/decide'
import { MATRIX_PAGE } from '@/lib/permalink/views/matrix'
import { defaultScenario, type Vocabulary } from '@/lib/permalink/vocabulary'
import type { Views, VisitState } from './store'

/** The link of one page, read into the state and written from it. */
export interface PageLink {
  read(search: string, state: VisitState, vocabulary: Vocabulary): VisitState
  write(state: VisitState, vocabulary: Vocabulary, datasetVersion?: string): string
  depth(state: VisitState): number
  stepOut?: ((state: VisitState) => VisitState) | undefined
}

const PLAIN: PageLink = {
  read(search, state, vocabulary) {
    const { scenario, notices, datasetVersion } = decodeLink(search, NO_VIEW, vocabulary)
    return { ...state, scenario, notices, linkVersion: datasetVersion }
  },
  write: ({ scenario }, vocabulary, datasetVersion) =>
    encodeLink({ scenario, view: null, datasetVersion: datasetVersion ?? null }, NO_VIEW, vocabulary),
  depth: () => 0,
}

function linkOf<K extends keyof Views>(page: K, table: PageTable<Views[K]>): PageLink {
  const { stepOut } = table
  return {
    read(search, state, vocabulary) {
      const { scenario, view, notices, datasetVersion } = decodeLink(search, table, vocabulary)
      return { scenario, views: { ...state.views, [page]: view }, notices, linkVersion: datasetVersion }
    },
    write: ({ scenario, views }, vocabulary, datasetVersion) =>
      encodeLink({ scenario, view: views[page], datasetVersion: datasetVersion ?? null }, table, vocabulary),
    depth: ({ views }) => table.depth(views[page]),
    stepOut:
      stepOut && ((state) => ({ ...state, views: { ...state.views, [page]: stepOut(state.views[page]) } })),
  }
}

const LINKS: ReadonlyMap<string, PageLink> = new Map([
  ['matrix', linkOf('matrix', MATRIX_PAGE)],
  ['calculator', linkOf('calculator', CALCULATOR_PAGE)],
  ['decide', linkOf('decide', DECIDE_PAGE)],
])

/** The link of the page at this path, which begins with the base path. */
export function pageLinkAt(pathname: string): PageLink {
  const [, page = ''] = pathname.slice(BASE_PATH.length).split('/')
  return LINKS.get(page) ?? PLAIN
}

/** A view to open a page with; what is left out stays at its default. */
export type LinkView = { [K in keyof Views]?: Partial<Views[K]> }

/** The view's part of a link; empty where no view is given. */
export function viewSearch({ matrix, calculator, decide }: LinkView, vocabulary: Vocabulary): string {
  return (
    [
      encodeView(MATRIX_PAGE, matrix, vocabulary),
      encodeView(CALCULATOR_PAGE, calculator, vocabulary),
      encodeView(DECIDE_PAGE, decide, vocabulary),
    ].find((search) => search !== '') ?? ''
  )
}

function encodeView<View>(
  table: PageTable<View>,
  part: Partial<View> | undefined,
  vocabulary: Vocabulary,
): string {
  if (!part) return ''
  const scenario = defaultScenario(vocabulary)
  return encodeLink(
    { scenario, view: { ...table.defaults, ...part }, datasetVersion: null },
    table,
    vocabulary,
  )
}
