import { later } from '@/components/ui/later'
import { fetchEvidence } from './useCoefficientEvidence'

/** The figures that it shows are fetched along with it; it says itself where they do not come. */
export const LaterExplainDialog = later(async () => {
  fetchEvidence().catch(() => undefined)
  const { ExplainDialog } = await import('./ExplainDialog')
  return ExplainDialog
})
