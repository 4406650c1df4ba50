import { memo } from 'react'
import { NeedChips } from '@/components/scenario/NeedChips'
import { PAGES } from '@/components/site/pages'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { classes } from '@/components/ui/classes'
import type { CapabilityId } from '@/lib/dataset/types'
import type { Workload } from '@/lib/scenario/scenario'

interface ScenarioBarProps {
  workload: Workload
  needs: readonly CapabilityId[]
  titleOf: (capability: CapabilityId) => string
  removeNeed: (capability: CapabilityId) => void
  addNeed: () => void
}

const count = new Intl.NumberFormat('en')
/** About two lines: every further line would be one less of the table, which has the rest of the screen. */
const MOST_NEEDS = 6
const CHIP = 'inline-flex min-h-7 items-center gap-1 rounded-full border border-edge bg-surface px-3'

/** The scenario in one line: what runs, and what it must be able to do. */
export const ScenarioBar = memo(function ScenarioBar({ workload, ...picked }: ScenarioBarProps) {
  return (
    <section
      aria-label="Scenario"
      className="flex flex-wrap items-center gap-1.5 border-line border-b px-4 py-2 md:px-6"
    >
      <span className="mr-1 text-muted text-xs max-md:hidden">Workload</span>
      {workloadChips(workload).map(([key, value, unit], place) => (
        <WorkloadChip key={key} value={value} unit={unit} always={place < 2} />
      ))}
      <span aria-hidden="true" className="mx-2 h-4.5 w-px bg-edge max-md:hidden" />
      <div className="flex min-w-0 gap-1.5">
        <span aria-hidden="true" className="mr-1 text-muted text-xs leading-7 max-md:hidden">
          Needs
        </span>
        <NeedChips {...picked} most={MOST_NEEDS} />
      </div>
    </section>
  )
})

type ChipText = [key: keyof Workload, value: string, unit: string]

function workloadChips({ pods, nodes, requestsPerSecond, l7Percent }: Workload): ChipText[] {
  return [
    ['pods', count.format(pods), pods === 1 ? 'pod' : 'pods'],
    ['nodes', count.format(nodes), nodes === 1 ? 'node' : 'nodes'],
    ['requestsPerSecond', count.format(requestsPerSecond), 'req/s'],
    ['l7Percent', `${l7Percent}%`, 'L7'],
  ]
}

const CALCULATOR = PAGES.find(({ path }) => path.includes('calculator'))

interface WorkloadChipProps {
  value: string
  unit: string
  /** A phone has room for the first two. */
  always: boolean
}

function WorkloadChip({ value, unit, always }: WorkloadChipProps) {
  const look = classes(CHIP, !always && 'max-md:hidden')
  const text = (
    <>
      <span className="font-medium">{value}</span>
      <span className="text-muted">{unit}</span>
    </>
  )
  if (!CALCULATOR) return <span className={look}>{text}</span>
  return (
    <ScenarioLink href={CALCULATOR.path} className={classes(look, 'hover:bg-raised')}>
      {text}
    </ScenarioLink>
  )
}
