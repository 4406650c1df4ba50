// When a part of the model counts: switches of the workload, and thresholds on its quantities.
import type { Workload } from '../scenario/scenario'
import type { Drivers } from './drivers'
import type { Driver } from './vocabulary'

export interface Condition {
  cni?: 'cilium' | 'other' | undefined
  wireguard?: boolean | undefined
  hubble?: boolean | undefined
  highAvailability?: boolean | undefined
  above?: { driver: Driver; value: number } | undefined
}

/** True where no condition is given, or any of those given holds. */
export function applies(
  when: readonly Condition[] | undefined,
  workload: Workload,
  drivers: Drivers,
): boolean {
  if (when === undefined) return true
  for (const condition of when) if (holds(condition, workload, drivers)) return true
  return false
}

function holds(condition: Condition, workload: Workload, drivers: Drivers): boolean {
  const { cni, wireguard, hubble, highAvailability, above } = condition
  return (
    (cni === undefined || cni === workload.cni) &&
    (wireguard === undefined || wireguard === workload.wireguard) &&
    (hubble === undefined || hubble === workload.hubble) &&
    (highAvailability === undefined || highAvailability === workload.highAvailability) &&
    (above === undefined || drivers[above.driver] > above.value)
  )
}
