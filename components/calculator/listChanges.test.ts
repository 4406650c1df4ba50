import { expect, test } from 'vitest'
import { DEFAULT_WORKLOAD } from '@/lib/scenario/scenario'
import { listChanges } from './listChanges'

test('what differs is named, and nothing else', () => {
  const before = { ...DEFAULT_WORKLOAD, ownRequests: { millicores: 100, mebibytes: 128 }, measured: {} }
  const same = { ...before, ownRequests: { mebibytes: 128, millicores: 100 }, measured: {} }
  expect(listChanges(before, same)).toEqual([])
  expect(listChanges(before, { ...same, pods: 300, wireguard: true })).toEqual([
    'Pods 100 to 300',
    'Cilium: WireGuard on',
  ])
  expect(listChanges(before, { ...same, ownRequests: null })).toEqual(['Own requests'])
  expect(listChanges(before, { ...same, measured: { 'linkerd.base-memory': 7 } })).toEqual([
    'Own measurements',
  ])
})
