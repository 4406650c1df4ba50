'use client'
import { useActions, useReadState } from '@/components/state/StateProvider'
import type { OpenedScenario } from '@/components/state/store'
import { showToast } from '@/components/ui/toast'

/** Puts another scenario in place of the one at hand, with a way back. */
export function useOpenScenario(): (opened: OpenedScenario, name: string) => void {
  const actions = useActions()
  const readState = useReadState()
  return (opened, name) => {
    const before = readState()
    actions.openScenario(opened)
    showToast(`Opened ${name}`, { label: 'Undo', run: () => actions.openScenario(before) })
  }
}
