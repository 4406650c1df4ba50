import type { Field } from './field'

/** The keys of one page's view, in the order of the contract. */
export interface PageTable<View> {
  name: string
  defaults: View
  fields: readonly Field<View>[]
}

/** For pages that show the scenario and have no view of their own. */
export const NO_VIEW: PageTable<null> = { name: 'plain', defaults: null, fields: [] }
