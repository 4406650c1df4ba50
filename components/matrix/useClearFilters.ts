import { type MouseEvent, useCallback } from 'react'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { passFocusOn } from '@/components/ui/moveFocus'
import { showToast } from '@/components/ui/toast'
import { activeFilters } from '@/lib/matrix/view'

/** Clears all filters, with a way back. `stays` is what takes the focus from the control, which goes with the filters. */
export function useClearFilters(stays: string): (event: MouseEvent<HTMLElement>) => void {
  const actions = useActions()
  const readState = useReadState()
  return useCallback(
    ({ currentTarget }) => {
      passFocusOn(currentTarget, stays)
      const { open: _, ...filters } = readState().views.matrix
      const count = activeFilters(readState().views.matrix).length
      actions.clearFilters()
      showToast(count === 1 ? '1 filter cleared' : `${count} filters cleared`, {
        label: 'Undo',
        run: () => actions.setMatrixView(filters),
      })
    },
    [actions, readState, stays],
  )
}
