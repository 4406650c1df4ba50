import { LaterNeedsDialog } from '@/components/scenario/LaterNeedsDialog'
import { Button } from '@/components/ui/Button'

interface EmptyResultProps {
  filterCount: number
  /** The search with its mistyped words put right, if that would find something. */
  suggestion: string | null
  /** My needs are asked for, and there are none. */
  withoutNeeds: boolean
  clear: () => void
  search: (q: string) => void
  addNeed: () => void
}

export function EmptyResult(props: EmptyResultProps) {
  const { filterCount, suggestion, withoutNeeds, clear, search, addNeed } = props
  const filters = filterCount === 1 ? '1 filter' : `${filterCount} filters`
  return (
    <div className="grid justify-items-center gap-3 px-4 py-16 text-center">
      <p className="text-base">
        {withoutNeeds ? 'You have not named any need yet.' : 'No capability matches.'}
      </p>
      {suggestion && (
        <p>
          Did you mean{' '}
          <button type="button" className="link" onClick={() => search(suggestion)}>
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
        <Button look={withoutNeeds ? 'plain' : 'primary'} onClick={clear}>
          Clear {filters}
        </Button>
      </p>
    </div>
  )
}
