'use client'
import { useMemo, useRef } from 'react'
import { later } from '@/components/ui/later'
import type { Decision } from '@/lib/decision/decisionTypes'
import { describeDoubt } from '@/lib/decision/describeDoubt'
import { explain } from '@/lib/decision/explain'
import type { Prepared } from '@/lib/decision/prepare'
import type { DecisionData } from '@/lib/decision/types'
import type { Walk } from '@/lib/decision/walk'
import { EliminatedList } from './EliminatedList'
import { ExportBar } from './ExportBar'
import { LaterRuleOutcomes } from './LaterRuleOutcomes'
import { LeaderStatus } from './LeaderStatus'
import { NextSteps } from './NextSteps'
import { ReasonList } from './ReasonList'
import { Recommendation } from './Recommendation'
import { RiskList } from './RiskList'

// Fetched once the answer stands; room is kept for the changes, which every answer has.
const FlipList = later(
  () => import('./FlipList').then((module) => module.FlipList),
  () => <div className="min-h-36" />,
)

interface AnswerPanelProps {
  prepared: Prepared
  decision: Decision
  taken: Walk
  data: DecisionData
}

/** The answer as it stands, and everything that a team needs to defend it. */
export function AnswerPanel({ prepared, decision, taken, data }: AnswerPanelProps) {
  const explanation = useMemo(() => explain(prepared, decision), [prepared, decision])
  const heading = useRef<HTMLHeadingElement>(null)
  const goToAnswer = () => heading.current?.focus()
  const hasEnded = taken.end !== null
  const isNoMesh = taken.end?.kind === 'no-mesh'
  return (
    <section aria-labelledby="answer" className="flex flex-col gap-4">
      <header>
        <h2 id="answer" ref={heading} tabIndex={-1} className="text-lg outline-none">
          {isNoMesh ? 'If you run a mesh all the same' : hasEnded ? 'The answer' : 'So far'}
        </h2>
        <p className="mt-1">{explanation.headline}</p>
        <LeaderStatus prepared={prepared} decision={decision} />
      </header>
      {decision.ranking.length > 0 && (
        <Recommendation prepared={prepared} decision={decision} explanation={explanation} />
      )}
      <EliminatedList
        prepared={prepared}
        decision={decision}
        explanation={explanation}
        onTurned={goToAnswer}
      />
      {decision.doubts.length > 0 && (
        <div className="rounded-lg border border-warn border-dashed px-4 py-3">
          <h3 className="text-sm">What the evidence leaves open</h3>
          <ul className="mt-1 list-disc pl-5 text-muted">
            {decision.doubts.map((doubt) => {
              const text = describeDoubt(prepared, doubt)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </div>
      )}
      <FlipList prepared={prepared} decision={decision} onTurned={goToAnswer} />
      {explanation.mesh !== null && (
        <>
          <ReasonList
            title="What you give up"
            prepared={prepared}
            reasons={explanation.givesUp}
            empty="Nothing that another fitting mesh would do better by your weights."
          />
          <RiskList prepared={prepared} decision={decision} />
        </>
      )}
      {taken.path.some(({ chosen }) => chosen.some(({ rules }) => rules.length > 0)) && (
        <LaterRuleOutcomes prepared={prepared} rules={data.rules} taken={taken} decision={decision} />
      )}
      <NextSteps mesh={explanation.mesh} />
      {!isNoMesh && <ExportBar prepared={prepared} decision={decision} taken={taken} data={data} />}
    </section>
  )
}
