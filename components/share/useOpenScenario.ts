'use client'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { showToast } from '@/components/ui/toast'
import type { Notice } from '@/lib/permalink/notices'
import type { Scenario } from '@/lib/scenario/scenario'

/** Puts another scenario in place of the one at hand, with a way back. */
export function useOpenScenario(): (scenario: Scenario, notices: readonly Notice[], name: string) => void {
  const actions = useActions()
  const readState = useReadState()
  return (scenario, notices, name) => {
    const before = readState().scenario
    actions.setScenario(scenario, notices)
    showToast(`Opened ${name}`, { label: 'Undo', run: () => actions.setScenario(before) })
  }
}
