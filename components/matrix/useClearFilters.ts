import { useCallback } from 'react'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { showToast } from '@/components/ui/toast'
import { activeFilters } from '@/lib/matrix/view'

/** Clears all filters, with a way back. */
export function useClearFilters(): () => void {
  const actions = useActions()
  const readState = useReadState()
  return useCallback(() => {
    const { open: _, ...filters } = readState().views.matrix
    const count = activeFilters(readState().views.matrix).length
    actions.clearFilters()
    showToast(count === 1 ? '1 filter cleared' : `${count} filters cleared`, {
      label: 'Undo',
      run: () => actions.setMatrixView(filters),
    })
  }, [actions, readState])
}
