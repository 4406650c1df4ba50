import type { Vocabulary } from './vocabulary'

/** A small dataset's words, for the tests. */
export const vocabulary: Vocabulary = {
  meshes: ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma', 'consul'],
  capabilities: [
    { id: 'proxy', kind: 'text' },
    { id: 'retries', kind: 'support' },
    { id: 'timeouts', kind: 'support' },
    { id: 'mtls-strict', kind: 'support' },
  ],
  categories: ['traffic', 'security', 'observability'],
  coefficients: ['istio-sidecar.base-memory', 'linkerd.base-memory'],
  questions: { 'how-many': ['few', 'many'], must: ['mtls', 'canary', 'l7'] },
}
