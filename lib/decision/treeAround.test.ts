import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRAPH } from './fixture'
import { leavesOf, type TreeNode, treeAround } from './treeAround'
import { type Answer, SKIPPED, UNKNOWN } from './types'
import { walk } from './walk'

const draw = (answers: readonly Answer[], rows = Number.POSITIVE_INFINITY) =>
  treeAround(GRAPH, walk(GRAPH, answers), rows)

const nodesOf = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(nodesOf)]
const litOf = (node: TreeNode) => nodesOf(node).flatMap(({ id, lit }) => (lit ? id : []))

const answers = fc.uniqueArray(
  fc.constantFrom(
    ...GRAPH.questions.flatMap(({ id, options }) =>
      [...options.map((option) => option.id), UNKNOWN, SKIPPED].map((option) => ({ question: id, option })),
    ),
  ),
)

describe('the tree around the question of the moment', () => {
  it('starts at the first question, with what can follow it', () => {
    const root = draw([], 1)
    expect(litOf(root)).toEqual(['size'])
    expect(root.children.map(({ id, label, folded }) => [id, label, folded])).toEqual([
      ['aside', 'few', 2],
      ['must', 'many', 2],
    ])
  })

  it('says on the lit way what was answered, and on the others what would have led there', () => {
    const root = draw([
      { question: 'size', option: 'many' },
      { question: 'must', option: 'mtls' },
      { question: 'must', option: 'split' },
    ])
    expect(litOf(root)).toEqual(['size', 'must', 'done'])
    const must = root.children.find(({ id }) => id === 'must')
    expect(must?.children.map(({ id, label }) => [id, label])).toEqual([
      ['done', 'mtls, split'],
      ['none', 'nothing'],
    ])
  })

  it('names as many answers as there is room for', () => {
    const root = draw([
      { question: 'size', option: 'many' },
      ...['mtls', 'split', 'waive'].map((option) => ({ question: 'must', option })),
    ])
    const must = root.children.find(({ id }) => id === 'must')
    expect(must?.children[0]?.label).toBe('mtls, split, waive')
    expect(must?.children[0]?.label.length).toBeLessThanOrEqual(25)
  })

  it('tells “not known” from skipped', () => {
    const labelAfter = (option: string) => draw([{ question: 'size', option }]).children[1]?.label
    expect(labelAfter(UNKNOWN)).toBe('not known')
    expect(labelAfter(SKIPPED)).toBe('skipped')
  })

  it('lights the path and nothing else, whatever was answered and however little room there is', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(1, 4, Number.POSITIVE_INFINITY), (given, rows) => {
        const taken = walk(GRAPH, given)
        const last = taken.current?.id ?? taken.end?.id
        expect(litOf(draw(given, rows))).toEqual([...taken.path.map(({ question }) => question.id), last])
      }),
    )
  })

  it('lets each question go on in one place only, and all of them somewhere, when drawn whole', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const open = nodesOf(draw(given)).filter(({ children }) => children.length > 0)
        expect(open.map(({ id }) => id).sort()).toEqual(GRAPH.questions.map(({ id }) => id).sort())
      }),
    )
  })

  it('never has more leaves than there is room for, unless the path has', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 9 }), (given, rows) => {
        const path = leavesOf(draw(given, 0)).length
        expect(leavesOf(draw(given, rows)).length).toBeLessThanOrEqual(Math.max(path, rows))
      }),
    )
  })
})
