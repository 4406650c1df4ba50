import type { Draft } from '../draft'
import type { Problem } from '../problem'
import { absentFeatures } from './absentFeatures'
import { checkedLines } from './checkedLines'
import { defaultColumns } from './defaultColumns'
import { doubledIds } from './doubledIds'
import { futureDates } from './futureDates'
import { highConfidence } from './highConfidence'
import { kubernetesRange } from './kubernetesRange'
import { laterSources } from './laterSources'
import { meshIdentity } from './meshIdentity'
import { missingClaims } from './missingClaims'
import { pinnedSources } from './pinnedSources'
import { platforms } from './platforms'
import { releaseLines } from './releaseLines'
import { repeatedEvidence } from './repeatedEvidence'
import { rowKinds } from './rowKinds'
import { schemaPointers } from './schemaPointers'
import { sortedKeys } from './sortedKeys'
import { tagRules } from './tagRules'
import { unknownAnswers } from './unknownAnswers'
import { unknownCapabilities } from './unknownCapabilities'
import { unknownCategories } from './unknownCategories'
import { unknownSources } from './unknownSources'
import { unsourcedClaims } from './unsourcedClaims'
import { unusedSources } from './unusedSources'
import { versionedClaims } from './versionedClaims'
import { versionOrder } from './versionOrder'

/** What must hold of a dataset beyond its shape. Each names every place where it does not. */
export type Rule = (draft: Draft) => Problem[]

export const RULES: readonly Rule[] = [
  schemaPointers,
  sortedKeys,
  doubledIds,
  meshIdentity,
  defaultColumns,
  unknownCategories,
  unknownCapabilities,
  missingClaims,
  rowKinds,
  unknownAnswers,
  absentFeatures,
  unsourcedClaims,
  highConfidence,
  unknownSources,
  unusedSources,
  repeatedEvidence,
  pinnedSources,
  futureDates,
  laterSources,
  checkedLines,
  releaseLines,
  tagRules,
  kubernetesRange,
  platforms,
  versionOrder,
  versionedClaims,
]
