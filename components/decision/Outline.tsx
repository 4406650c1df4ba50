import { classes } from '@/components/ui/classes'
import { type OutlineNode, outline } from '@/lib/decision/graph'
import type { QuestionGraph } from '@/lib/decision/types'
import type { Walk } from '@/lib/decision/walk'

/** The same tree as a list: for keyboards, screen readers and phones, and on a page without scripts. */
export function Outline({ graph, taken }: { graph: QuestionGraph; taken: Walk }) {
  const lit = new Set([...taken.path.map(({ question }) => question.id), taken.current?.id, taken.end?.id])
  const path = taken.path.map(({ question }) => question.id)
  return (
    <details data-no-print className="panel px-4 py-2">
      <summary className="min-h-7 text-accent">All questions as an outline</summary>
      <ul className="mt-1">
        <Branch node={outline(graph, path)} lit={lit} />
      </ul>
    </details>
  )
}

function Branch({ node, lit }: { node: OutlineNode; lit: ReadonlySet<string | undefined> }) {
  const title = node.question?.text ?? node.end?.title ?? node.id
  const isLit = lit.has(node.id) && !node.joins
  return (
    <li className="border-line border-l pl-3">
      {node.via.length > 0 && (
        <span className="block text-muted text-xs">{node.via.map(({ label }) => label).join(' / ')}</span>
      )}
      <span className={classes(isLit && 'font-medium text-accent')}>{title}</span>
      {node.joins && <span className="text-muted text-xs"> (stands in full elsewhere in this list)</span>}
      {isLit && <span className="sr-only">, on your path</span>}
      {node.children.length > 0 && (
        <ul className="mt-1 ml-2 flex flex-col gap-1">
          {node.children.map((child) => (
            <Branch key={child.id} node={child} lit={lit} />
          ))}
        </ul>
      )}
    </li>
  )
}
