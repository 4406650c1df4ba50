import type { CategoryCount } from '@/lib/compare/comparePair'
import type { Category } from '@/lib/dataset/types'

interface PairCountsProps {
  counts: readonly CategoryCount[]
  categories: readonly Category[]
}

const WIDTH = 100

/** How much of each category differs, so that a reader knows where to look first. */
export function PairCounts({ counts, categories }: PairCountsProps) {
  const titles = new Map(categories.map(({ id, title }) => [id, title]))
  return (
    <ul className="mb-8 grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-6">
      {counts.map(({ category, differing, alike }) => (
        <li key={category} className="panel px-4 py-3">
          <a href={`#differ-${category}`} className="font-medium hover:text-accent hover:underline">
            {titles.get(category)}
          </a>
          <p className="text-muted">
            <span className="font-semibold text-base text-ink">{differing}</span> of {differing + alike}{' '}
            differ
          </p>
          <svg
            aria-hidden="true"
            viewBox={`0 0 ${WIDTH} 4`}
            preserveAspectRatio="none"
            className="mt-1.5 h-1.5 w-full overflow-hidden rounded-full"
          >
            <rect width={WIDTH} height="4" className="fill-line" />
            <rect width={(WIDTH * differing) / (differing + alike)} height="4" className="fill-accent" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
