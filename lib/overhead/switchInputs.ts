// The calculator's inputs that are on or off.

type SwitchKey = 'highAvailability' | 'wireguard' | 'hubble'

export interface SwitchInput {
  key: SwitchKey
  label: string
  hint: string
}

export const SWITCH_INPUTS: readonly SwitchInput[] = [
  {
    key: 'highAvailability',
    label: 'Highly available control plane',
    hint: 'Each project’s own high-availability setting, with as many replicas as it names.',
  },
  {
    key: 'wireguard',
    label: 'Cilium: WireGuard',
    hint: 'Encrypts between nodes. Its CPU is not measured anywhere.',
  },
  {
    key: 'hubble',
    label: 'Cilium: Hubble with L7',
    hint: 'Visibility of requests costs CPU with the traffic.',
  },
]
