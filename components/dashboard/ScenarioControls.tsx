import { NeedChips } from '@/components/scenario/NeedChips'
import { NumberField } from '@/components/ui/NumberField'
import { Slider } from '@/components/ui/Slider'
import type { CapabilityId } from '@/lib/dataset/types'
import { NUMBER_INPUTS, type NumberInput } from '@/lib/overhead/inputs'
import { sayCounted } from '@/lib/overhead/sayCounted'
import { WORKLOAD_NUMBERS } from '@/lib/scenario/numbers'
import type { Constraints, Workload } from '@/lib/scenario/scenario'
import { ConstraintLine } from './ConstraintLine'

const ASKED = ['pods', 'nodes', 'requestsPerSecond', 'l7Percent'] as const
type Asked = (typeof ASKED)[number]

const FIELDS = ASKED.flatMap((key) => {
  const input = NUMBER_INPUTS.find((other) => other.key === key)
  return input ? [{ ...input, key }] : []
})

interface ScenarioControlsProps {
  workload: Workload
  setWorkload: (part: Partial<Workload>) => void
  needs: readonly CapabilityId[]
  constraints: Constraints
  titleOf: (capability: CapabilityId) => string
  removeNeed: (capability: CapabilityId) => void
  addNeed: () => void
}

/** The few things that decide most: how much runs, and what must be there. */
export function ScenarioControls({ workload, setWorkload, ...needs }: ScenarioControlsProps) {
  return (
    <section
      aria-label="Scenario"
      className="panel mb-3 grid grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.5fr)]"
    >
      {FIELDS.map((input) => (
        <WorkloadField key={input.key} input={input} value={workload[input.key]} setWorkload={setWorkload} />
      ))}
      <Needs {...needs} />
    </section>
  )
}

const CELL = 'min-w-0 border-line px-4 py-3'

interface WorkloadFieldProps {
  input: NumberInput & { key: Asked }
  value: number
  setWorkload: ScenarioControlsProps['setWorkload']
}

function WorkloadField({ input, value, setWorkload }: WorkloadFieldProps) {
  const { key, label, unit, scale, slideTo } = input
  const { min, max } = WORKLOAD_NUMBERS[key]
  const end = Math.max(slideTo ?? max, value)
  return (
    <div className={`${CELL} border-b odd:border-r lg:border-r lg:border-b-0`}>
      <NumberField
        big
        label={label}
        unit={unit}
        value={value}
        min={min}
        max={max}
        onChange={(next) => next !== null && setWorkload({ [key]: next })}
      />
      <Slider
        label={`${label}, slider`}
        value={value}
        min={min}
        max={end}
        scale={scale}
        valueText={sayCounted(input, value)}
        onChange={(next) => setWorkload({ [key]: next })}
      />
    </div>
  )
}

function Needs({ constraints, ...picked }: Omit<ScenarioControlsProps, 'workload' | 'setWorkload'>) {
  return (
    <div className={`${CELL} col-span-2 lg:col-span-1`}>
      <h2 className="mb-2 font-normal text-muted text-xs">You must have</h2>
      <NeedChips {...picked} />
      <ConstraintLine constraints={constraints} />
      {picked.needs.length === 0 && (
        <p className="mt-2 text-muted text-xs">With a need named, each card says who meets it and why not.</p>
      )}
    </div>
  )
}
