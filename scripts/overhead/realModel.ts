// The model as it stands in data/, for the tests.

import { projectModel } from '@/lib/overhead/clientModel'
import { type CompiledModel, compileModels, estimate } from '@/lib/overhead/estimate'
import type { ComponentEstimate, Estimate } from '@/lib/overhead/estimateTypes'
import type { Component } from '@/lib/overhead/vocabulary'
import type { Workload } from '@/lib/scenario/scenario'
import { loadOverhead } from './load'

export const overhead = loadOverhead()
export const model = projectModel(overhead)
export const compiled = compileModels(model)

export function modelOf(mesh: string): CompiledModel {
  const found = compiled.find(({ mesh: { mesh: id } }) => id === mesh)
  if (found === undefined) throw new Error(`No model for ${mesh}`)
  return found
}

export function estimateOf(mesh: string, workload: Workload): Estimate {
  return estimate(modelOf(mesh), workload)
}

export function componentOf({ components, mesh }: Estimate, name: Component): ComponentEstimate {
  const found = components.find(({ component }) => component === name)
  if (found === undefined) throw new Error(`${mesh} has no ${name}`)
  return found
}
