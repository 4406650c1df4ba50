import { DEFAULT_WORKLOAD, type Workload } from './scenario'

const KEYS: readonly string[] = Object.keys(DEFAULT_WORKLOAD)

/** Whether nothing differs between two workloads apart from one input. */
export function differInAtMost(key: keyof Workload, a: Workload, b: Workload): boolean {
  return KEYS.every((one) => one === key || Reflect.get(a, one) === Reflect.get(b, one))
}
