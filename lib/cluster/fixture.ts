// What the tests of the import start from.
import { readCluster } from './readCluster'
import type { ClusterSummary } from './summary'

/** Nothing was found. */
export const NO_CLUSTER: ClusterSummary = {
  namespaces: [],
  nodes: [],
  cni: [],
  secrets: 0,
  otherKinds: [],
  duplicates: 0,
  oddAmounts: null,
  top: null,
}

/** A file that is read some bytes at a time. */
export function fileOf(content: Uint8Array | string, name = 'cluster.json', chunk = 1000) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) yield new Uint8Array(bytes.subarray(at, at + chunk))
    },
  }
}

export const readAll = (...contents: (Uint8Array | string)[]): Promise<ClusterSummary> =>
  readCluster(contents.map((content, at) => fileOf(content, `file ${at + 1}`)))
