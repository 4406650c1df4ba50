import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy'
import type { TreeNode } from '@/lib/decision/treeAround'

export const BOX = { width: 180, height: 34 }
const GAP = { across: 30, down: 5 }
const MARGIN = 8
/** From a box to the one below it, where a path goes down. */
const STEP_DOWN = BOX.height + 12

/** A node with the upper left corner of its box. */
export interface PlacedNode {
  key: string
  node: TreeNode
  parent: PlacedNode | null
  x: number
  y: number
}

export interface PlacedTree {
  nodes: readonly PlacedNode[]
  width: number
  height: number
}

/**
 * From left to right, so that a box has room for its words and no two boxes touch. `isEnded` is for a path that has come
 * to its end.
 */
export function placeTree(root: TreeNode, isEnded = false): PlacedTree {
  const laid = tree<TreeNode>()
    .nodeSize([BOX.height + GAP.down, BOX.width + GAP.across])
    .separation(() => 1)(hierarchy(root))
  const top = Math.min(...laid.descendants().map(({ x }) => x))
  const nodes: PlacedNode[] = []
  const place = (at: HierarchyPointNode<TreeNode>, parent: PlacedNode | null) => {
    const key = `${parent?.key ?? ''}>${at.data.id}`
    const placed = { key, node: at.data, parent, x: at.y + MARGIN, y: at.x - top + MARGIN }
    nodes.push(placed)
    for (const child of at.children ?? []) place(child, placed)
  }
  place(laid, null)
  if (isEnded) turnDown(nodes)
  return {
    nodes,
    width: Math.max(...nodes.map(({ x }) => x)) + BOX.width + GAP.across / 2 + MARGIN,
    height: Math.max(...nodes.map(({ y }) => y)) + BOX.height + MARGIN,
  }
}

/**
 * From where nothing branches off any more a path goes down instead of on: its end is then seen together with what it has
 * left aside. Nothing else stands in that column, since of other ways only the first box is drawn.
 */
function turnDown(nodes: readonly PlacedNode[]): void {
  const straight: PlacedNode[] = []
  let at = nodes.findLast(({ node }) => node.lit)
  while (at?.parent?.node.children.length === 1) {
    straight.unshift(at)
    at = at.parent
  }
  const [first] = straight
  if (!first) return
  const lowest = Math.max(...nodes.map(({ y }) => y))
  const top = Math.max(MARGIN, Math.min(first.y, lowest - (straight.length - 1) * STEP_DOWN))
  for (const [place, one] of straight.entries()) {
    one.x = first.x
    one.y = top + place * STEP_DOWN
  }
}
