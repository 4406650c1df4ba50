import { useMemo } from 'react'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { passFocusOn } from '@/components/ui/moveFocus'
import { showToast } from '@/components/ui/toast'
import { formatPlural } from '@/lib/format'
import { type ActiveFilter, activeFilters } from '@/lib/matrix/view'

interface Clearing {
  all: (control: HTMLElement) => void
  one: (control: HTMLElement, filter: ActiveFilter) => void
}

/** Clears filters, with a way back. `stays` is what takes the focus from the control, which goes with them. */
export function useClearFilters(stays: string): Clearing {
  const actions = useActions()
  const readState = useReadState()
  return useMemo(() => {
    const clear = (control: HTMLElement, count: number, act: () => void) => {
      passFocusOn(control, stays)
      const { open: _, ...filters } = readState().views.matrix
      act()
      showToast(`${formatPlural(count, 'filter')} cleared`, {
        label: 'Undo',
        run: () => actions.setMatrixView(filters),
      })
    }
    return {
      all: (control) => clear(control, activeFilters(readState().views.matrix).length, actions.clearFilters),
      one: (control, filter) =>
        clear(control, 1, () => {
          if (filter.key === 'q') actions.search('')
          else actions.toggleFilter(filter)
        }),
    }
  }, [actions, readState, stays])
}
