import type { RefObject } from 'react'
import { useActions, useVisitState } from '@/components/state/StateProvider'

interface SearchBoxProps {
  input: RefObject<HTMLInputElement | null>
  /** Somebody is about to type: time to load what a search looks at. */
  onFocus: () => void
  /** Whether single keys do something. */
  shortcut: boolean
}

export function SearchBox({ input, onFocus, shortcut }: SearchBoxProps) {
  const value = useVisitState(({ views }) => views.matrix.q)
  const { search } = useActions()
  return (
    <div className="relative flex-1">
      <input
        ref={input}
        type="search"
        aria-label="Search capabilities"
        aria-keyshortcuts={shortcut ? '/' : undefined}
        placeholder="Search capabilities"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        className="peer field w-full"
        value={value}
        onFocus={onFocus}
        onChange={(event) => search(event.target.value)}
      />
      {shortcut && (
        <kbd className="badge pointer-events-none absolute top-1/2 right-2.5 hidden -translate-y-1/2 bg-surface lg:peer-placeholder-shown:block">
          /
        </kbd>
      )}
    </div>
  )
}
