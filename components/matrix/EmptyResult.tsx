import { LaterNeedsDialog } from '@/components/scenario/LaterNeedsDialog'
import { useActions, useScenario, useView } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { passFocusOn } from '@/components/ui/moveFocus'
import { formatPlural } from '@/lib/format'
import { didYouMean } from '@/lib/matrix/didYouMean'
import type { MatrixRow, SearchText } from '@/lib/matrix/types'
import { activeFilters } from '@/lib/matrix/view'
import type { MatrixModel } from './matrixModel'
import { useClearFilters } from './useClearFilters'
import { useAnswer } from './useMatrixModel'

const SCROLLER = '.matrix-scroller'

interface EmptyResultProps {
  rows: readonly MatrixRow[]
  searchText: SearchText | null
  addNeed: () => void
}

/** What stands in place of the rows where none is left. */
export function EmptyResult({ model, ...props }: EmptyResultProps & { model: MatrixModel }) {
  const isEmpty = useAnswer(model, ({ visibleCount }) => visibleCount === 0)
  return isEmpty && <NothingFound {...props} />
}

function NothingFound({ rows, searchText, addNeed }: EmptyResultProps) {
  const scenario = useScenario()
  const view = useView('matrix')
  const { search } = useActions()
  const clear = useClearFilters(SCROLLER)
  /** The search with its mistyped words put right, if that would find something. */
  const suggestion = view.q ? didYouMean(rows, view, scenario, searchText) : null
  const withoutNeeds = view.mine && scenario.needs.length === 0
  return (
    <div className="grid justify-items-center gap-3 px-4 py-16 text-center">
      <p className="text-base">
        {withoutNeeds ? 'You have not named any need yet.' : 'No capability matches.'}
      </p>
      {suggestion && (
        <p>
          Did you mean{' '}
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => {
              passFocusOn(currentTarget, SCROLLER)
              search(suggestion)
            }}
          >
            {suggestion}
          </button>
          ?
        </p>
      )}
      <p className="flex flex-wrap justify-center gap-2">
        {withoutNeeds && (
          <Button look="primary" onClick={addNeed} {...LaterNeedsDialog.opener}>
            Add a need
          </Button>
        )}
        <Button
          look={withoutNeeds ? 'plain' : 'primary'}
          onClick={({ currentTarget }) => clear.all(currentTarget)}
        >
          Clear {formatPlural(activeFilters(view).length, 'filter')}
        </Button>
      </p>
    </div>
  )
}
