import type { ReactNode } from 'react'
import type { NoMesh } from '@/lib/decision/types'

interface NoMeshAnswerProps {
  noMesh: NoMesh
  onAnswer: (question: string, options: readonly string[]) => void
  /** The ways to take the answer along. */
  children: ReactNode
}

/** “No mesh” is an answer like any other: with its steps, and with what would change it. */
export function NoMeshAnswer({ noMesh, onAnswer, children }: NoMeshAnswerProps) {
  return (
    <section aria-labelledby="no-mesh" className="panel mb-5 px-5 py-4">
      <h2 id="no-mesh" className="text-lg">
        {noMesh.title}
      </h2>
      <p className="prose mt-1">{noMesh.summary}</p>
      <h3 className="mt-4 mb-1 text-sm">What to do instead</h3>
      <ol className="flex list-decimal flex-col gap-2 pl-5">
        {noMesh.steps.map(({ id, title, text, link }) => (
          <li key={id}>
            <strong className="font-medium">{title}.</strong> <span className="text-muted">{text}</span>{' '}
            {link && (
              <a className="link" href={link.url} rel="noreferrer">
                {link.label}
              </a>
            )}
          </li>
        ))}
      </ol>
      <h3 className="mt-4 mb-1 text-sm">Come back when</h3>
      <ul className="flex flex-col gap-1">
        {noMesh.reconsider.map(({ when, option }) => {
          const [question = '', answer = ''] = option.split(':')
          return (
            <li key={when} data-flip={option}>
              {when}.{' '}
              <button
                type="button"
                data-no-print
                className="link min-h-6"
                onClick={() => onAnswer(question, [answer])}
              >
                Answer so now
              </button>
            </li>
          )
        })}
      </ul>
      <div className="mt-4">{children}</div>
    </section>
  )
}
