import { useDeferredValue, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { NamespaceSummary } from '@/lib/cluster/summary'
import { formatCount, formatPlural } from '@/lib/format'

/** Beyond so many a list needs a search. */
const SEARCH_FROM = 12
/** The browser lays out no more at once; the search reaches the rest. */
const SHOWN = 300

interface NamespaceTicksProps {
  namespaces: readonly NamespaceSummary[]
  ticked: ReadonlySet<string>
  onTick: (names: Iterable<string>, on: boolean) => void
}

export function NamespaceTicks({ namespaces, ticked, onTick }: NamespaceTicksProps) {
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed).trim().toLowerCase()
  const found = namespaces.filter(({ name }) => name.toLowerCase().includes(words))
  const names = found.map(({ name }) => name)
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">Namespaces that would join the mesh</legend>
      <div className="mt-1.5 mb-1 flex flex-wrap items-center gap-2">
        {namespaces.length > SEARCH_FROM && (
          <input
            type="search"
            aria-label="Find a namespace"
            placeholder="Find a namespace"
            className="field w-44"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
        <Button look="quiet" onClick={() => onTick(names, true)}>
          Tick all
        </Button>
        <Button look="quiet" onClick={() => onTick(names, false)}>
          Tick none
        </Button>
        <span className="text-muted">
          {formatCount(namespaces.filter(({ name }) => ticked.has(name)).length)} of{' '}
          {formatPlural(namespaces.length, 'namespace')} with pods
        </span>
      </div>
      <ScrollRegion label="Namespaces" className="max-h-56 overflow-y-auto rounded-md border border-line">
        <ul className="grid sm:grid-cols-2">
          {found.slice(0, SHOWN).map((namespace) => (
            <NamespaceTick
              key={namespace.name}
              namespace={namespace}
              checked={ticked.has(namespace.name)}
              onTick={onTick}
            />
          ))}
        </ul>
        {found.length > SHOWN && (
          <p className="px-3 py-2 text-muted">
            {formatCount(found.length - SHOWN)} more, with fewer pods: find them by name.
          </p>
        )}
        {found.length === 0 && <p className="px-3 py-2 text-muted">No namespace is called like that.</p>}
      </ScrollRegion>
    </fieldset>
  )
}

interface NamespaceTickProps {
  namespace: NamespaceSummary
  checked: boolean
  onTick: NamespaceTicksProps['onTick']
}

function NamespaceTick({ namespace: { name, pods, platform }, checked, onTick }: NamespaceTickProps) {
  return (
    <li>
      <label className="flex min-h-8 items-center gap-2.5 px-3 hover:bg-raised">
        <input
          type="checkbox"
          className="size-4 flex-none accent-accent"
          checked={checked}
          onChange={({ target }) => onTick([name], target.checked)}
        />
        <span className="min-w-0 flex-1 truncate" title={name}>
          {name}
        </span>
        {platform && <span className="badge">platform</span>}
        <span className="text-muted">{formatPlural(pods, 'pod')}</span>
      </label>
    </li>
  )
}
