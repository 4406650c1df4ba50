'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { later } from '@/components/ui/later'
import { reviseScenario } from '@/lib/decision/applyAnswers'
import type { PackedTable } from '@/lib/decision/packTable'
import { type Answer, type DecisionData, SKIPPED, UNKNOWN } from '@/lib/decision/types'
import { answerQuestion, stepBack } from '@/lib/decision/walk'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import { AnswerPanel } from './AnswerPanel'
import { ExportBar } from './ExportBar'
import { LaterRuleOutcomes } from './LaterRuleOutcomes'
import { Outline } from './Outline'
import { PathEnd } from './PathEnd'
import { QuestionCard } from './QuestionCard'
import { Sheet } from './Sheet'
import { useDecision } from './useDecision'

const NoMeshAnswer = later(() => import('./NoMeshAnswer').then((module) => module.NoMeshAnswer))
const TreeDrawing = later(() => import('./TreeDrawing').then((module) => module.TreeDrawing))
const DecisionCharts = later(() => import('./DecisionCharts').then((module) => module.DecisionCharts))

/** What the next answer may lead to. */
const prepareOutcomes = () => {
  NoMeshAnswer.prepare()
  LaterRuleOutcomes.prepare()
}

interface DecideProps {
  table: PackedTable
  data: DecisionData
  model: OverheadModel
  /** What stands below the answer and does not change with it. */
  children: ReactNode
}

/** On a phone first the question, then the answer, then the sheet; on a wide screen the answer stands beside both. */
export function Decide({ table, data, model, children }: DecideProps) {
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
  const holdsFocus = useRef(false)
  const at = taken.current?.id ?? taken.end?.id
  // The browser’s own Back takes a question away too, and with it what had the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the trigger, not the input.
  useEffect(() => {
    if (holdsFocus.current && document.activeElement === document.body) asked.current?.focus()
  }, [at])

  const answers = () => readState().views.decide.a
  const goTo = (after: readonly Answer[]) => {
    actions.setAnswers(after, reviseScenario(graph, answers(), after, readState().scenario))
    setMoved((count) => count + 1)
  }
  const answer = (question: string, options: readonly string[]) =>
    goTo(answerQuestion(graph, answers(), question, options))
  const goBack = () => goTo(stepBack(graph, answers()))
  const { current, end, path, progress } = taken

  return (
    <div data-await-view>
      <div className="lg:grid lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-4 px-4 py-5 md:px-6 lg:border-line lg:border-r">
          <header>
            <h1 className="text-lg">Which mesh, and why</h1>
            <p className="prose text-muted">Answer what you know. The answer follows at once.</p>
          </header>
          <div className="hidden min-h-92 md:block" data-no-print>
            <TreeDrawing graph={graph} taken={taken} />
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only remembers where the focus is. */}
          <div
            onPointerEnter={prepareOutcomes}
            onFocus={() => {
              holdsFocus.current = true
              prepareOutcomes()
            }}
            onBlur={() => {
              holdsFocus.current = false
            }}
          >
            {current ? (
              <QuestionCard
                key={current.id}
                headingRef={asked}
                question={current}
                rules={data.rules}
                progress={progress}
                canGoBack={path.length > 0}
                onAnswer={(options) => answer(current.id, options)}
                onUnknown={() => answer(current.id, [UNKNOWN])}
                onSkip={() => answer(current.id, [SKIPPED])}
                onBack={goBack}
              />
            ) : (
              <PathEnd
                headingRef={asked}
                title={end?.title ?? ''}
                path={path}
                onBack={goBack}
                onRestart={() => goTo([])}
              />
            )}
          </div>
          <Outline graph={graph} taken={taken} />
        </div>
        <div className="min-w-0 border-line px-4 py-5 max-lg:border-t md:px-6 lg:row-span-2">
          {end?.kind === 'no-mesh' && (
            <NoMeshAnswer noMesh={data.noMesh} onAnswer={answer}>
              <ExportBar prepared={prepared} decision={decision} taken={taken} data={data} />
            </NoMeshAnswer>
          )}
          <AnswerPanel prepared={prepared} decision={decision} taken={taken} data={data} />
        </div>
        <div className="min-w-0 border-line border-t px-4 py-5 md:px-6 lg:border-r">
          <Sheet weightSets={data.weightSets.sets} preferences={data.preferences.preferences} />
        </div>
      </div>
      {decision.ranking.length > 0 && (
        <WhenSeen still className="min-h-96 border-line border-t px-4 py-5 md:px-6">
          <DecisionCharts prepared={prepared} decision={decision} />
        </WhenSeen>
      )}
      {children}
    </div>
  )
}
