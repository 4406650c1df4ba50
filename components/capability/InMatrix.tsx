import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Icon } from '@/components/ui/Icon'
import type { Category } from '@/lib/dataset/types'

/** Back to the table, at the rows of this category. */
export function InMatrix({ category }: { category: Category }) {
  return (
    <ScenarioLink
      href="/matrix/"
      view={{ matrix: { cat: [category.id] } }}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-md border border-edge bg-surface px-3 hover:bg-raised"
    >
      <Icon name="columns" />
      {category.title} in the matrix
    </ScenarioLink>
  )
}
