import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Icon } from '@/components/ui/Icon'
import type { Capability, Category } from '@/lib/dataset/types'

interface CapabilityStepsProps {
  capability: Capability
  /** The capabilities of its category, itself among them. */
  neighbours: readonly Capability[]
  category: Category
}

/** To the previous and the next capability of the category. */
export function CapabilitySteps({ capability, neighbours, category }: CapabilityStepsProps) {
  const place = neighbours.findIndex(({ id }) => id === capability.id)
  const [previous, next] = [neighbours[place - 1], neighbours[place + 1]]
  return (
    <nav
      aria-label={category.title}
      data-no-print
      className="mt-10 flex flex-wrap justify-between gap-x-8 gap-y-2 border-line border-t pt-4"
    >
      <Step capability={previous} direction="left" />
      <p className="flex min-h-9 items-center text-muted">
        {place + 1} of {neighbours.length} in {category.title}
      </p>
      <Step capability={next} direction="right" />
    </nav>
  )
}

function Step({
  capability,
  direction,
}: {
  capability: Capability | undefined
  direction: 'left' | 'right'
}) {
  if (!capability) return <span />
  return (
    <ScenarioLink
      href={`/capabilities/${capability.id}/`}
      rel={direction === 'left' ? 'prev' : 'next'}
      className="inline-flex min-h-9 items-center gap-2 text-accent hover:underline"
    >
      {direction === 'left' && <Icon name="left" />}
      {capability.title}
      {direction === 'right' && <Icon name="right" />}
    </ScenarioLink>
  )
}
