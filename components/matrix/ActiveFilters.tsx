import { useSite } from '@/components/site/SiteContext'
import { useView } from '@/components/state/StateProvider'
import { activeFilters } from '@/lib/matrix/view'
import { filterLabel } from './filterLabel'
import { useClearFilters } from './useClearFilters'

const HEADING = 'h1'

/** The filters that are set, each with its way out. */
export function ActiveFilters() {
  const { categories } = useSite()
  const clear = useClearFilters(HEADING)
  const filters = activeFilters(useView('matrix'))
  if (filters.length === 0) return null
  return (
    <ul aria-label="Active filters" className="flex min-w-0 flex-wrap items-center gap-1.5">
      {filters.map((filter) => {
        const label = filterLabel(filter, categories)
        return (
          <li
            key={`${filter.key} ${'value' in filter ? filter.value : ''}`}
            className="max-w-[min(100%,20rem)]"
          >
            <button
              type="button"
              data-removes
              aria-label={`Remove the filter ${label}`}
              className="flex min-h-6 max-w-full items-center gap-1 rounded-sm bg-raised px-2 hover:bg-wash"
              onClick={({ currentTarget }) => clear.one(currentTarget, filter)}
            >
              <span className="truncate">{label}</span>
              <span aria-hidden="true" data-no-print>
                ×
              </span>
            </button>
          </li>
        )
      })}
      <li data-no-print>
        <button
          type="button"
          className="min-h-6 px-1 text-accent hover:underline"
          onClick={({ currentTarget }) => clear.all(currentTarget)}
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}
