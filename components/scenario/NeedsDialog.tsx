'use client'
import { useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import type { Capability, CapabilityId, Category } from '@/lib/dataset/types'
import { fold, wordsOf } from '@/lib/matrix/fold'
import type { Accept } from '@/lib/scenario/scenario'
import { AcceptChoice } from './AcceptChoice'

/** Which capabilities are a must, and what counts as having one. */
export function NeedsDialog({ onClose }: { onClose: () => void }) {
  const { categories, capabilities } = useSite()
  const { needs, accept } = useScenario()
  const { toggleNeed, toggleAccept } = useActions()
  return (
    <Dialog onClose={onClose} title="What you need">
      <NeedsPicker
        categories={categories}
        capabilities={capabilities}
        needs={needs}
        toggleNeed={toggleNeed}
        accept={accept}
        toggleAccept={toggleAccept}
        done={onClose}
      />
    </Dialog>
  )
}

interface NeedsPickerProps {
  categories: readonly Category[]
  capabilities: readonly Pick<Capability, 'id' | 'category' | 'title' | 'kind'>[]
  needs: readonly CapabilityId[]
  toggleNeed: (capability: CapabilityId) => void
  accept: readonly Accept[]
  toggleAccept: (accept: Accept) => void
  done: () => void
}

function NeedsPicker(props: NeedsPickerProps) {
  const { categories, capabilities, needs, toggleNeed, accept, toggleAccept, done } = props
  const [query, setQuery] = useState('')
  const words = wordsOf(query)
  const found = capabilities.filter(
    ({ kind, title }) => kind === 'support' && words.every((word) => fold(title).includes(word)),
  )
  return (
    <div className="flex flex-col gap-4">
      <div>
        <AcceptChoice accept={accept} toggleAccept={toggleAccept} />
        <p className="mt-1 text-muted text-xs">
          A mesh that would meet a need only with more of these is short of it, and says so.
        </p>
      </div>
      <input
        type="text"
        aria-label="Find a capability"
        placeholder="Find a capability"
        autoComplete="off"
        data-first-focus
        className="field w-full"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="min-h-72">
        {categories.map((category) => {
          const members = found.filter((capability) => capability.category === category.id)
          if (members.length === 0) return null
          return (
            <fieldset key={category.id} className="mb-4">
              <legend className="mb-1 font-medium text-muted text-xs">{category.title}</legend>
              {members.map(({ id, title }) => (
                <label
                  key={id}
                  className="flex min-h-8 items-center gap-2.5 rounded-sm px-1 hover:bg-raised has-checked:font-medium"
                >
                  <input
                    type="checkbox"
                    className="size-4 flex-none accent-accent"
                    checked={needs.includes(id)}
                    onChange={() => toggleNeed(id)}
                  />
                  {title}
                </label>
              ))}
            </fieldset>
          )
        })}
        {found.length === 0 && (
          <p className="flex flex-wrap items-center gap-2 text-muted">
            No capability is called “{query}”.
            <Button look="quiet" onClick={() => setQuery('')}>
              Show all
            </Button>
          </p>
        )}
      </div>
      <p className="sticky -bottom-4 -mx-5 -mb-4 flex items-center justify-between border-line border-t bg-surface px-5 py-3">
        <span role="status">{needs.length === 1 ? '1 need' : `${needs.length} needs`}</span>
        <Button look="primary" onClick={done}>
          Done
        </Button>
      </p>
    </div>
  )
}
