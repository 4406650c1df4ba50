import type { Draft } from '../draft'
import type { Problem } from '../problem'
import { missingClaims } from './missingClaims'

/** What must hold of a dataset beyond its shape. Each names every place where it does not. */
export type Rule = (draft: Draft) => Problem[]

export const RULES: readonly Rule[] = [missingClaims]
