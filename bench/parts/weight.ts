import { samplePaths } from '../../e2e/support/pages'
import { type PageWeight, weighPage } from '../../scripts/budgets/pageWeight'

export interface WeightRow extends PageWeight {
  page: string
}

export const weightPart = async (): Promise<WeightRow[]> =>
  samplePaths().map((page) => ({ page, ...weighPage('out', page) }))
