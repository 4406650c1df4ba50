// The drawing of the tree, on the real questions and any path through them.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BOX, type PlacedNode, placeTree } from '@/components/decision/placeTree'
import { treeAround } from '@/lib/decision/treeAround'
import { walk } from '@/lib/decision/walk'
import { answerAll, choices, data } from './arbitraries'

const touch = (one: PlacedNode, other: PlacedNode): boolean =>
  Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height

it('lets no two boxes touch, and none leave the drawing, however far the path has come', () => {
  fc.assert(
    fc.property(choices, fc.nat(12), (stream, count) => {
      const given = answerAll(stream).slice(0, count === 12 ? undefined : count)
      const taken = walk(data.graph, given)
      const { nodes, width, height } = placeTree(treeAround(data.graph, taken, 8), taken.end !== null)
      for (const [place, one] of nodes.entries()) {
        expect(nodes.slice(place + 1).filter((other) => touch(one, other))).toEqual([])
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0)
        expect(one.x + BOX.width).toBeLessThanOrEqual(width)
        expect(one.y + BOX.height).toBeLessThanOrEqual(height)
      }
    }),
    { numRuns: 1_000 },
  )
})
