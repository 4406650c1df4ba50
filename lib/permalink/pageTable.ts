import type { Field } from './field'

/** The keys of one page's view, in the order of the contract. */
export interface PageTable<View> {
  name: string
  defaults: View
  fields: readonly Field<View>[]
  /** How many steps the visitor has gone in: the browser's Back undoes each; other changes replace the address. */
  depth(view: View): number
  /** One step out and all else as it is. Left out where going back undoes whatever the step has led to. */
  stepOut?(view: View): View
}

/** For pages that show the scenario and have no view of their own. */
export const NO_VIEW: PageTable<null> = { name: 'plain', defaults: null, fields: [], depth: () => 0 }
