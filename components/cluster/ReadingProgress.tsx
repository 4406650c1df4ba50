import { useId } from 'react'
import { Button } from '@/components/ui/Button'
import { formatDecimalBytes } from '@/lib/format'

interface ReadingProgressProps {
  names: readonly string[]
  bytes: number
  total: number
  onCancel: () => void
}

export function ReadingProgress({ names, bytes, total, onCancel }: ReadingProgressProps) {
  const id = useId()
  const loaded = bytes >= total
  return (
    <div className="mt-3 flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="block truncate">
          Reading {names.join(', ')}
        </label>
        <progress
          id={id}
          className="block h-2 w-full accent-accent"
          value={loaded ? undefined : bytes}
          max={Math.max(1, total)}
        />
        <p className="text-muted text-xs">
          {loaded
            ? 'All of it is here; YAML takes some more seconds to make sense of.'
            : `${formatDecimalBytes(bytes)} of ${formatDecimalBytes(total)}`}
        </p>
      </div>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  )
}
