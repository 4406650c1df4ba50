import type { ChangedCell } from '@/lib/dataset/changes'
import { sayChange } from '@/lib/dataset/sayChange'

/** What a cell showed before a change, and what it shows since. */
export function ChangeWords({ change }: { change: ChangedCell }) {
  const { before, after } = sayChange(change)
  if (before === null) return <>new: {after}</>
  if (after === null) return <>gone; it was: {before}</>
  return (
    <>
      <del className="no-underline">{before}</del>
      <span aria-hidden="true"> → </span>
      <ins className="text-ink no-underline">{after}</ins>
    </>
  )
}
