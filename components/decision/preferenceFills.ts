import type { Preference } from '@/lib/scenario/scenario'

/** One shade a preference in every stacked bar; the words beside the bar carry the meaning. */
export const PREFERENCE_FILLS: Record<Preference, string> = {
  overhead: 'fill-accent',
  simplicity: 'fill-addon',
  traffic: 'fill-native',
  security: 'fill-partial',
  observability: 'fill-external',
  multicluster: 'fill-commercial',
  maturity: 'fill-muted',
  openness: 'fill-none',
  adoption: 'fill-edge',
}
