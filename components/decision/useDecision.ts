'use client'
import { useMemo } from 'react'
import { useScenario, useView } from '@/components/state/StateProvider'
import { decide } from '@/lib/decision/decide'
import type { Decision } from '@/lib/decision/decisionTypes'
import { overheadsOf } from '@/lib/decision/overhead'
import { type PackedTable, unpackTable } from '@/lib/decision/packTable'
import { type Prepared, prepare } from '@/lib/decision/prepare'
import type { DecisionData } from '@/lib/decision/types'
import { type Walk, walk } from '@/lib/decision/walk'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import { compileModels, estimate } from '@/lib/overhead/estimate'

export interface DecisionState {
  prepared: Prepared
  taken: Walk
  decision: Decision
}

/** The answer as it stands: computed anew from the sheet whenever the sheet changes, and kept nowhere. */
export function useDecision(table: PackedTable, data: DecisionData, model: OverheadModel): DecisionState {
  const scenario = useScenario()
  const { a: answers } = useView('decide')
  const prepared = useMemo(() => prepare(unpackTable(table), data.preferences), [table, data.preferences])
  const compiled = useMemo(() => compileModels(model), [model])
  const taken = useMemo(() => walk(data.graph, answers), [data.graph, answers])
  const { needs, accept, constraints, weights, workload } = scenario
  const decision = useMemo(() => {
    const overheads = overheadsOf(compiled.map((one) => estimate(one, workload)))
    return decide(prepared, { sheet: { needs, accept, constraints, weights, workload }, overheads })
  }, [prepared, compiled, needs, accept, constraints, weights, workload])
  return { prepared, taken, decision }
}
