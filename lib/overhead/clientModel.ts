// What the browser needs of data/overhead: coefficients and formulas, without the measurements behind them.
import type { ChartDefault, Coefficient, CoefficientId, MeshModel, Overhead, Platform } from './types'

type SlimCoefficient = Pick<Coefficient, 'label' | 'unit' | 'range' | 'backed' | 'thin' | 'unknown'>
type SlimChart = Pick<ChartDefault, 'container' | 'cpuRequest' | 'memRequest' | 'cpuLimit'>

/** A mesh's formulas. Its coefficients stand in the one table that all meshes share. */
export type MeshFormulas = Omit<MeshModel, '$schema' | 'coefficients'>

export interface OverheadModel {
  coefficients: Record<CoefficientId, SlimCoefficient>
  charts: Record<string, SlimChart>
  platform: {
    connectionsInBase: number
    endpointsPerKnownService: number
    packing: CoefficientId
    allocatableCpu: CoefficientId
    allocatableMemory: CoefficientId
    notIncluded: Platform['notIncluded']
  }
  meshes: MeshFormulas[]
}

export function projectModel(overhead: Overhead): OverheadModel {
  const coefficients = [...overhead.models, overhead.platform].flatMap((file) => file.coefficients)
  const used = new Set(overhead.models.flatMap(chartsOf))
  const { platform } = overhead
  return {
    coefficients: Object.fromEntries(
      coefficients.map((coefficient) => [coefficient.id, slimCoefficient(coefficient)]),
    ),
    charts: Object.fromEntries(
      overhead.chartDefaults.filter((row) => used.has(row.id)).map((row) => [row.id, slimChart(row)]),
    ),
    platform: {
      connectionsInBase: platform.connectionsInBase.value,
      endpointsPerKnownService: platform.endpointsPerKnownService.value,
      packing: platform.packing,
      allocatableCpu: platform.allocatableCpu,
      allocatableMemory: platform.allocatableMemory,
      notIncluded: platform.notIncluded,
    },
    meshes: overhead.models.map(({ $schema: _, coefficients: __, ...formulas }) => formulas),
  }
}

function chartsOf(model: MeshModel): string[] {
  const requested = model.components.flatMap(({ requests }) =>
    requests.flatMap(({ chart, ha }) => (ha === undefined ? [chart] : [chart, ha])),
  )
  return model.waypoints === null ? requested : [...requested, model.waypoints.chart]
}

function slimCoefficient({ label, unit, range, backed, thin, unknown }: Coefficient): SlimCoefficient {
  return { label, unit, range, backed, thin, unknown }
}

function slimChart({ container, cpuRequest, memRequest, cpuLimit }: ChartDefault): SlimChart {
  return { container, cpuRequest, memRequest, cpuLimit }
}
