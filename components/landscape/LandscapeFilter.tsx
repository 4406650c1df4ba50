import { LANDSCAPE_KINDS, LANDSCAPE_STATUSES } from '@/lib/dataset/vocabulary'
import { LandscapeCount } from './LandscapeCount'
import { KIND_CHOICES, STATE_CHOICES } from './words'

/**
 * Two groups of radio buttons that filter by CSS alone, so that they work without scripts:
 * each choice hides the entries that it does not name, but for the one that the address names.
 */
const RULES = [
  ...STATE_CHOICES.map(({ id, statuses }) =>
    hide(
      id,
      LANDSCAPE_STATUSES.filter((status) => !statuses.includes(status)).map(
        (status) => `[data-state=${status}]`,
      ),
    ),
  ),
  ...KIND_CHOICES.map(({ id, kinds }) =>
    hide(
      id,
      LANDSCAPE_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => `[data-kind=${kind}]`),
    ),
  ),
].join('')

function hide(choice: string, entries: readonly string[]): string {
  return entries.length === 0
    ? ''
    : `.landscape:has(#show-${choice}:checked) :is(${entries}):not(:target){display:none}`
}

export function LandscapeFilter({ total }: { total: number }) {
  return (
    <form data-no-print autoComplete="off" className="mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of the closed word lists above */}
      <style dangerouslySetInnerHTML={{ __html: RULES }} />
      <Choices legend="State" name="state" choices={STATE_CHOICES} />
      <Choices legend="Kind" name="kind" choices={KIND_CHOICES} />
      <LandscapeCount total={total} />
    </form>
  )
}

interface ChoicesProps {
  legend: string
  name: string
  choices: readonly { id: string; label: string }[]
}

function Choices({ legend, name, choices }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-muted text-xs">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map(({ id, label }, place) => (
          <label
            key={id}
            className="inline-flex min-h-8 items-center rounded-full border border-edge px-3 has-checked:border-transparent has-checked:bg-wash has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              id={`show-${id}`}
              name={name}
              value={id}
              defaultChecked={place === 0}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
