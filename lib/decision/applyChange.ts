// A change that would turn the answer, made.
import type { CapabilityId } from '../dataset/types'
import type { Scenario } from '../scenario/scenario'
import { setConstraints, setWeight, toggleAccept, toggleNeed } from '../scenario/transitions'
import type { Change } from './flips'

/** `order`: all capabilities, as the dataset lists them. */
export function applyChange(scenario: Scenario, change: Change, order: readonly CapabilityId[]): Scenario {
  switch (change.kind) {
    case 'weight':
      return setWeight(scenario, change.preference, change.to)
    case 'need-added':
    case 'need-dropped':
      return toggleNeed(scenario, change.capability, order)
    case 'accepted':
    case 'refused':
      return toggleAccept(scenario, change.accept)
    case 'constraint-dropped': {
      const { kubernetes, kernel, licence, platforms } = scenario.constraints
      return setConstraints(scenario, {
        kubernetes: change.constraint === 'kubernetes' ? null : kubernetes,
        kernel: change.constraint === 'kernel' ? null : kernel,
        licence: change.constraint === 'licence' ? null : licence,
        platforms: platforms.filter((platform) => platform !== change.constraint),
      })
    }
  }
}
