import { parseBytes, parseNanocores } from './quantity'
import { property, textAt } from './readValue'
import type { NodeSummary } from './summary'

export const UNSEEN_NODE: NodeSummary = {
  nanocores: null,
  bytes: null,
  allocatableNanocores: null,
  allocatableBytes: null,
  kernel: null,
  kubelet: null,
  os: null,
  architecture: null,
}

const LONGEST = 80

export function readNode(object: unknown): NodeSummary {
  const info = (key: string) => textAt(object, 'status', 'nodeInfo', key)?.slice(0, LONGEST) ?? null
  return {
    nanocores: parseNanocores(property(object, 'status', 'capacity', 'cpu')),
    bytes: parseBytes(property(object, 'status', 'capacity', 'memory')),
    allocatableNanocores: parseNanocores(property(object, 'status', 'allocatable', 'cpu')),
    allocatableBytes: parseBytes(property(object, 'status', 'allocatable', 'memory')),
    kernel: info('kernelVersion'),
    kubelet: info('kubeletVersion'),
    os: info('operatingSystem'),
    architecture: info('architecture'),
  }
}
