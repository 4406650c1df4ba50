'use client'
import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { reviseScenario } from '@/lib/decision/applyAnswers'
import type { PackedTable } from '@/lib/decision/packTable'
import { type Answer, type DecisionData, SKIPPED, UNKNOWN } from '@/lib/decision/types'
import { answerQuestion, stepBack } from '@/lib/decision/walk'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import { AnswerPanel } from './AnswerPanel'
import { NoMeshAnswer } from './NoMeshAnswer'
import { Outline } from './Outline'
import { PathNotices } from './PathNotices'
import { QuestionCard } from './QuestionCard'
import { Sheet } from './Sheet'
import { useDecision } from './useDecision'

const TreeDrawing = dynamic(() => import('./TreeDrawing').then((module) => module.TreeDrawing), {
  ssr: false,
})

interface DecideProps {
  table: PackedTable
  data: DecisionData
  model: OverheadModel
}

export function Decide({ table, data, model }: DecideProps) {
  const { prepared, taken, decision } = useDecision(table, data, model)
  const actions = useActions()
  const readState = useReadState()
  const asked = useRef<HTMLHeadingElement>(null)
  const [moved, setMoved] = useState(0)
  const { graph } = data

  // The focus goes to what has just appeared, but never on arrival at the page.
  useEffect(() => {
    if (moved > 0) asked.current?.focus()
  }, [moved])

  const goTo = (after: readonly Answer[]) => {
    const { scenario, views } = readState()
    actions.setAnswers(after, reviseScenario(graph, views.decide.a, after, scenario))
    setMoved((count) => count + 1)
  }
  const answers = () => readState().views.decide.a
  const answer = (question: string, options: readonly string[]) =>
    goTo(answerQuestion(graph, answers(), question, options))

  const isNoMesh = taken.end?.kind === 'no-mesh'
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]" data-await-view>
      <div className="flex min-w-0 flex-col gap-5 border-line px-4 py-5 md:px-6 lg:border-r">
        <header>
          <h1 className="text-lg">Which mesh, and why</h1>
          <p className="prose text-muted">
            Answer what you know. Everything ends in the sheet below, which you can change by hand, and the
            answer on the right follows at once.
          </p>
        </header>
        <div className="hidden min-h-80 md:block" data-no-print>
          <TreeDrawing graph={graph} taken={taken} />
        </div>
        <Outline graph={graph} taken={taken} />
        <PathNotices notices={taken.notices} />
        {taken.current ? (
          <QuestionCard
            key={taken.current.id}
            headingRef={asked}
            question={taken.current}
            rules={data.rules}
            progress={taken.progress}
            canGoBack={taken.path.length > 0}
            onAnswer={(options) => taken.current && answer(taken.current.id, options)}
            onUnknown={() => taken.current && answer(taken.current.id, [UNKNOWN])}
            onSkip={() => taken.current && answer(taken.current.id, [SKIPPED])}
            onBack={() => goTo(stepBack(graph, answers()))}
          />
        ) : (
          <section aria-labelledby="path-end">
            <h2 id="path-end" ref={asked} tabIndex={-1} className="text-lg outline-none">
              {taken.end?.title}
            </h2>
            <p className="mt-1 text-muted">
              {taken.path.length} questions answered. The sheet below is yours to change.
            </p>
            <div className="mt-2 flex gap-2" data-no-print>
              <Button onClick={() => goTo(stepBack(graph, answers()))}>Back</Button>
              <Button onClick={() => goTo([])}>Start again</Button>
            </div>
          </section>
        )}
        <Sheet weightSets={data.weightSets.sets} preferences={data.preferences.preferences} />
      </div>
      <div className="min-w-0 px-4 py-5 md:px-6">
        {isNoMesh && <NoMeshAnswer noMesh={data.noMesh} onAnswer={answer} />}
        <AnswerPanel prepared={prepared} decision={decision} taken={taken} data={data} />
      </div>
    </div>
  )
}
