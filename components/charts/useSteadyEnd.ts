import { useRef } from 'react'
import { roundUp } from '@/lib/charts/axisMarks'
import { steadyEnd } from '@/lib/charts/steadyEnd'

/**
 * The end of an axis, which a step of a slider should leave where it is: the bars move, not the scale under them. `of`
 * says what is measured; another measure starts anew.
 */
export function useSteadyEnd(most: number, of: unknown): number {
  const last = useRef({ of, end: roundUp(most) })
  const { of: before, end } = last.current
  last.current = { of, end: of === before ? steadyEnd(most, end) : roundUp(most) }
  return last.current.end
}
