// The tree that is drawn and the outline beside it say the same, wherever the path has come to.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerVocabulary, type OutlineNode, outline } from '@/lib/decision/graph'
import { type TreeNode, treeAround } from '@/lib/decision/treeAround'
import type { Answer } from '@/lib/decision/types'
import { walk } from '@/lib/decision/walk'
import { data } from './arbitraries'

const { graph } = data

const edgesOf = (node: TreeNode | OutlineNode): string[] =>
  node.children.flatMap((child) => [`${node.id} > ${child.id}`, ...edgesOf(child)])

const all = Object.entries(answerVocabulary(graph)).flatMap(([question, options]) =>
  options.map((option): Answer => ({ question, option })),
)

it('the outline has the ways of the whole tree, and no others', () => {
  fc.assert(
    fc.property(fc.subarray(all), (answers) => {
      const taken = walk(graph, answers)
      const path = taken.path.map(({ question }) => question.id)
      const drawn = edgesOf(treeAround(graph, taken, Number.POSITIVE_INFINITY))
      expect(edgesOf(outline(graph, path)).sort()).toEqual(drawn.sort())
      expect(new Set(drawn).size).toBe(drawn.length)
    }),
    { numRuns: 300 },
  )
})
