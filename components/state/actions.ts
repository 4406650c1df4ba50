// Everything that a visitor can do to the state, by name. Components call these and never set the state themselves.

import type { MeshId } from '@/lib/dataset/types'
import type { Answer } from '@/lib/decision/types'
import {
  clearFilters,
  type FilterValue,
  type MatrixView,
  type OpenCell,
  toggleFilter,
} from '@/lib/matrix/view'
import type { CalculatorView } from '@/lib/permalink/views/calculator'
import { defaultScenario, type Vocabulary } from '@/lib/permalink/vocabulary'
import type { Accept, Constraints, Preference, Scenario, Weights, Workload } from '@/lib/scenario/scenario'
import {
  moveMesh,
  setConstraints,
  setMeasured,
  setWeight,
  setWorkload,
  toggleAccept,
  toggleMesh,
  toggleNeed,
} from '@/lib/scenario/transitions'
import type { OpenedScenario, Views, VisitStore } from './store'

export type Actions = ReturnType<typeof createActions>

export function createActions(store: VisitStore, vocabulary: Vocabulary) {
  const capabilities = vocabulary.capabilities.map(({ id }) => id)
  const change = (next: (scenario: Scenario) => Scenario) =>
    store.setState(({ scenario }) => ({ scenario: next(scenario) }))
  const changeView = <K extends keyof Views>(page: K, next: (view: Views[K]) => Views[K]) =>
    store.setState(({ views }) => ({ views: { ...views, [page]: next(views[page]) } }))

  return {
    toggleNeed: (need: string) => change((scenario) => toggleNeed(scenario, need, capabilities)),
    setNeeds: (needs: readonly string[]) =>
      change((scenario) => ({ ...scenario, needs: capabilities.filter((id) => needs.includes(id)) })),
    toggleAccept: (value: Accept) => change((scenario) => toggleAccept(scenario, value)),
    toggleMesh: (mesh: MeshId) => change((scenario) => toggleMesh(scenario, mesh, vocabulary.meshes)),
    moveMesh: (mesh: MeshId, place: number) => change((scenario) => moveMesh(scenario, mesh, place)),
    setMeshes: (meshes: readonly MeshId[]) =>
      change((scenario) => (meshes.length > 0 ? { ...scenario, meshes } : scenario)),
    setWorkload: (part: Partial<Workload>) => change((scenario) => setWorkload(scenario, part)),
    setMeasured: (coefficient: string, value: number | null) =>
      change((scenario) => setMeasured(scenario, coefficient, value)),
    setConstraints: (part: Partial<Constraints>) => change((scenario) => setConstraints(scenario, part)),
    setWeight: (preference: Preference, weight: number) =>
      change((scenario) => setWeight(scenario, preference, weight)),
    setWeights: (weights: Weights) => change((scenario) => ({ ...scenario, weights })),
    /** Several changes in one step, or one to go back to. */
    setScenario: (scenario: Scenario) => store.setState({ scenario, notices: [] }),
    /** A scenario from a file or a saved one, with what is to be said of it, as of a link. */
    openScenario: ({ scenario, notices, linkVersion }: OpenedScenario) =>
      store.setState({ scenario, notices, linkVersion }),
    resetScenario: () => store.setState({ scenario: defaultScenario(vocabulary) }),

    toggleFilter: (filter: FilterValue) => changeView('matrix', (view) => toggleFilter(view, filter)),
    search: (q: string) => changeView('matrix', (view) => ({ ...view, q })),
    clearFilters: () => changeView('matrix', clearFilters),
    openCell: (open: OpenCell | null) => changeView('matrix', (view) => ({ ...view, open })),
    setMatrixView: (part: Partial<MatrixView>) => changeView('matrix', (view) => ({ ...view, ...part })),
    setCalculatorView: (part: Partial<CalculatorView>) =>
      changeView('calculator', (view) => ({ ...view, ...part })),
    /** The path and the sheet change in one step, so that Back undoes both. */
    setAnswers: (a: readonly Answer[], scenario?: Scenario) =>
      store.setState(({ views, scenario: current }) => ({
        views: { ...views, decide: { a } },
        scenario: scenario ?? current,
      })),

    dismissNotices: () => store.setState({ notices: [] }),
    dismissLinkVersion: () => store.setState({ linkVersion: null }),
  }
}
