import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy'
import type { TreeNode } from '@/lib/decision/treeAround'

export const BOX = { width: 180, height: 34 }
const GAP = { across: 30, down: 5 }
const MARGIN = 8

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

/** From left to right, so that a box has room for its words and no two boxes touch. */
export function placeTree(root: TreeNode): PlacedTree {
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
  return {
    nodes,
    width: Math.max(...nodes.map(({ x }) => x)) + BOX.width + GAP.across / 2 + MARGIN,
    height: Math.max(...nodes.map(({ y }) => y)) + BOX.height + MARGIN,
  }
}
