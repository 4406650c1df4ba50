// A change that turns the answer, as a sentence.

import type { Change, Constraint, Flip } from './flips'
import { ACCEPT_LABELS, PLATFORM_LABELS } from './phrases'
import { meshName, type Prepared, preferenceTitle, titleOf } from './prepare'

const isPlatform = (constraint: Constraint): constraint is keyof typeof PLATFORM_LABELS =>
  Object.hasOwn(PLATFORM_LABELS, constraint)

const CONSTRAINT_LABELS = {
  kubernetes: 'the Kubernetes version',
  kernel: 'the kernel version',
  licence: 'the licence',
}

const constraintLabel = (constraint: Constraint): string =>
  isPlatform(constraint) ? PLATFORM_LABELS[constraint] : CONSTRAINT_LABELS[constraint]

function describeChange(prepared: Prepared, change: Change): string {
  switch (change.kind) {
    case 'weight': {
      const verb = change.to > change.from ? 'Raise' : 'Lower'
      return `${verb} the weight of ${preferenceTitle(prepared, change.preference).toLowerCase()} from ${change.from} to ${change.to}`
    }
    case 'need-dropped':
      return `Drop the need “${titleOf(prepared, change.capability)}”`
    case 'need-added':
      return `Add the need “${titleOf(prepared, change.capability)}”`
    case 'accepted':
      return `Accept ${ACCEPT_LABELS[change.accept]} as met`
    case 'refused':
      return `No longer accept ${ACCEPT_LABELS[change.accept]}`
    case 'constraint-dropped':
      return `Leave ${constraintLabel(change.constraint)} out`
  }
}

export const describeFlip = (prepared: Prepared, { change, leader }: Flip): string =>
  `${describeChange(prepared, change)}: then ${leader === null ? 'no mesh fits' : `${meshName(prepared, leader)} leads`}.`
