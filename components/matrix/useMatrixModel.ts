import { useLayoutEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useVisitStore } from '@/components/state/StateProvider'
import {
  createMatrixModel,
  type KeptModel,
  type MatrixAnswer,
  type MatrixInput,
  type MatrixModel,
} from './matrixModel'

/** The model of this page for as long as it stands, kept up with the visitor and with what is loaded. */
export function useMatrixModel({ categories, rows, total, loading, searchText }: MatrixInput): MatrixModel {
  const visit = useVisitStore()
  const input = useMemo(
    () => ({ categories, rows, total, loading, searchText }),
    [categories, rows, total, loading, searchText],
  )
  // Made from the state of the moment: no boundary stands between this page and the first drawing, where it is the default.
  const [model] = useState<KeptModel>(() => createMatrixModel(input, visit.getState()))
  useLayoutEffect(() => {
    model.follow(visit.getState())
    return visit.subscribe(model.follow)
  }, [model, visit])
  useLayoutEffect(() => model.take(input), [model, input])
  return model
}

/** The part of the answer that a component draws; it renders again only when that part changes. */
export function useAnswer<T>(model: MatrixModel, select: (answer: MatrixAnswer) => T): T {
  return useStore(model, select)
}
