// What the visitor has set, and nothing that follows from it. One store for all pages, mirrored in the address.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { DEFAULT_MATRIX_VIEW, type MatrixView } from '@/lib/matrix/view'
import type { Notice } from '@/lib/permalink/notices'
import { type CalculatorView, DEFAULT_CALCULATOR_VIEW } from '@/lib/permalink/views/calculator'
import { DEFAULT_DECIDE_VIEW, type DecideView } from '@/lib/permalink/views/decide'
import { defaultScenario, type Vocabulary } from '@/lib/permalink/vocabulary'
import type { Scenario } from '@/lib/scenario/scenario'

/** The state of each page that has one. */
export interface Views {
  matrix: MatrixView
  calculator: CalculatorView
  decide: DecideView
}

export interface VisitState {
  scenario: Scenario
  views: Views
  /** What the opened link could not say. */
  notices: readonly Notice[]
  /** The dataset version of the opened link or file, where it says so. */
  linkVersion: string | null
}

/** What a file or a saved scenario holds. */
export type OpenedScenario = Pick<VisitState, 'scenario' | 'notices' | 'linkVersion'>

export type VisitStore = StoreApi<VisitState>

const DEFAULT_VIEWS: Views = {
  matrix: DEFAULT_MATRIX_VIEW,
  calculator: DEFAULT_CALCULATOR_VIEW,
  decide: DEFAULT_DECIDE_VIEW,
}

/** Starts at the defaults, which is what the prerendered pages show. */
export function createVisitStore(vocabulary: Vocabulary): VisitStore {
  return createStore<VisitState>(() => ({
    scenario: defaultScenario(vocabulary),
    views: DEFAULT_VIEWS,
    notices: [],
    linkVersion: null,
  }))
}
