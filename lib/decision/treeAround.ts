// The part of the questions that a drawing shows: the path taken, what can follow, and of the rest as much as there
// is room for.
import { branchesOf, endOf, questionOf } from './graph'
import type { End, Option, Question, QuestionGraph } from './types'
import type { Step, Walk } from './walk'

export interface TreeNode {
  id: string
  question: Question | null
  end: End | null
  /** What was answered, or would have to be, to come here; empty at the root. */
  label: string
  /** On the path, or asked now. */
  lit: boolean
  /** How many ways lead on from here that are not drawn. */
  folded: number
  children: TreeNode[]
}

const ANY = 'any answer'
const UNKNOWN_LABEL = 'not known'
const SKIPPED_LABEL = 'skipped'
/** What a box has room for. */
const LONGEST_LABEL = 25

/** As many options as there is room for, and the number of the others. */
function optionsLabel(question: Question, options: readonly Option[]): string {
  if (options.length === 0) return UNKNOWN_LABEL
  if (options.length > 1 && options.length === question.options.length) return ANY
  const words = options.map(({ short }) => short)
  for (let shown = words.length; shown > 1; shown--) {
    const more = words.length - shown
    const label = [...words.slice(0, shown), ...(more === 0 ? [] : [`${more} more`])].join(', ')
    if (label.length <= LONGEST_LABEL) return label
  }
  const [first = ''] = words
  return words.length === 1 ? first : `${first}, ${words.length - 1} more`
}

function stepLabel({ question, state, chosen }: Step): string {
  if (state === 'answered') return optionsLabel(question, chosen)
  return state === 'skipped' ? SKIPPED_LABEL : UNKNOWN_LABEL
}

function leafAt(graph: QuestionGraph, id: string, label: string): TreeNode {
  const question = questionOf(graph, id) ?? null
  const folded = question === null ? 0 : branchesOf(question).length
  return { id, question, end: endOf(graph, id) ?? null, label, lit: false, folded, children: [] }
}

/** Puts what can follow below a node. */
function unfold(graph: QuestionGraph, node: TreeNode): void {
  const { question } = node
  if (question === null) return
  node.folded = 0
  node.children = branchesOf(question).map(({ to, options }) =>
    leafAt(graph, to, optionsLabel(question, options)),
  )
}

/** The path with what can follow each of its questions; returns the node that it has come to. */
function layPath(graph: QuestionGraph, root: TreeNode, taken: Walk): TreeNode {
  const trail = [
    ...taken.path.slice(1).map(({ question }) => question.id),
    taken.current?.id ?? taken.end?.id,
  ]
  let at = root
  at.lit = true
  taken.path.forEach((step, index) => {
    unfold(graph, at)
    const next = at.children.find(({ id }) => id === trail[index])
    if (next === undefined) return
    next.lit = true
    next.label = stepLabel(step)
    at = next
  })
  unfold(graph, at)
  return at
}

export const leavesOf = (node: TreeNode): TreeNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf)

const nodesOf = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(nodesOf)]

/** The common way first, as most readers will take it. */
const inOrder = ({ question, children }: TreeNode): TreeNode[] => [
  ...children.filter(({ id }) => id === question?.next),
  ...children.filter(({ id }) => id !== question?.next),
]

/**
 * The tree around the question of the moment, with at most `rows` leaves unless the path itself has more. With no
 * limit it is the whole tree, in which each question goes on in one place only.
 */
export function treeAround(graph: QuestionGraph, taken: Walk, rows: number): TreeNode {
  const root = leafAt(graph, graph.start, '')
  const at = layPath(graph, root, taken)
  const isWhole = !Number.isFinite(rows)
  const drawn = new Set(nodesOf(root).flatMap(({ id, children }) => (children.length > 0 ? id : [])))
  const queue = inOrder(at)
  if (isWhole) queue.push(...leavesOf(root).filter((leaf) => !queue.includes(leaf)))
  let count = leavesOf(root).length
  const most = Math.max(rows, count)
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const after = count - 1 + node.folded
    if (node.folded === 0 || drawn.has(node.id) || after > most) continue
    unfold(graph, node)
    drawn.add(node.id)
    count = after
    queue.push(...inOrder(node))
  }
  return root
}
