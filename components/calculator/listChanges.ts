import { formatCount, formatPlural } from '@/lib/format'
import { NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { SWITCH_INPUTS } from '@/lib/overhead/switchInputs'
import { numberText, WORKLOAD_NUMBERS } from '@/lib/scenario/numbers'
import type { Workload } from '@/lib/scenario/scenario'

/** The workload in one line, for a screen that has no room for its inputs. */
export function summariseWorkload({ pods, nodes, requestsPerSecond }: Workload): string {
  return `${formatPlural(pods, 'pod')}, ${formatPlural(nodes, 'node')}, ${formatCount(requestsPerSecond)} requests/s`
}

/** “Pods 100 to 300”: what differs between two workloads, in the words of the inputs. */
export function listChanges(before: Workload, after: Workload): string[] {
  const numbers = NUMBER_INPUTS.flatMap(({ key, label, empty = '' }) => {
    if (before[key] === after[key]) return []
    const text = (value: number | null) => (value === null ? empty : numberText(value, WORKLOAD_NUMBERS[key]))
    return [`${label} ${text(before[key])} to ${text(after[key])}`]
  })
  const switches = SWITCH_INPUTS.flatMap(({ key, label }) =>
    before[key] === after[key] ? [] : [`${label} ${after[key] ? 'on' : 'off'}`],
  )
  const others: string[] = []
  if (before.cni !== after.cni) others.push(after.cni === 'cilium' ? 'Cilium is the CNI' : 'Another CNI')
  if (differ(before.ownRequests, after.ownRequests)) others.push('Own requests')
  if (differ(before.measured, after.measured)) others.push('Own measurements')
  return [...numbers, ...switches, ...others]
}

/** By content: each change of an input, and each reload, makes these objects anew. */
function differ(before: object | null, after: object | null): boolean {
  const text = (record: object | null) => JSON.stringify(Object.entries(record ?? {}).toSorted())
  return text(before) !== text(after)
}
