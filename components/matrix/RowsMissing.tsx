import { Button } from '@/components/ui/Button'
import { formatCount } from '@/lib/format'

/** A very long table whose other rows could not be had: what it finds, counts and exports is a part. */
export function RowsMissing({ count, total }: { count: number; total: number }) {
  return (
    <div role="alert" className="sticky left-0 flex max-w-screen flex-wrap items-center gap-3 p-4">
      <p>
        Only the first {formatCount(count)} of {formatCount(total)} capabilities could be loaded. Filters and
        exports know no others.
      </p>
      <Button onClick={() => location.reload()}>Load again</Button>
    </div>
  )
}
