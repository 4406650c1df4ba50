'use client'
import { useState } from 'react'
import { AcceptChoice } from '@/components/scenario/AcceptChoice'
import { LaterNeedsDialog } from '@/components/scenario/LaterNeedsDialog'
import { NeedChips } from '@/components/scenario/NeedChips'
import { useSite } from '@/components/site/SiteContext'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { useActions, useReadState, useScenario } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { showToast } from '@/components/ui/toast'
import type { Preferences, WeightSet } from '@/lib/decision/types'
import { weightsOf } from '@/lib/decision/weightsOf'
import { formatCount, formatPlural } from '@/lib/format'
import { ConstraintFields } from './ConstraintFields'
import { WeightFields } from './WeightFields'

interface SheetProps {
  weightSets: readonly WeightSet[]
  preferences: Preferences['preferences']
}

/** What the answers have written, and what anybody may write by hand: the truth that the answer is computed from. */
export function Sheet({ weightSets, preferences }: SheetProps) {
  const scenario = useScenario()
  const { needs, accept, constraints, weights, workload } = scenario
  const actions = useActions()
  const readState = useReadState()
  const { capabilities } = useSite()
  const [picking, setPicking] = useState(false)
  // A narrow screen shows the answer first, and the sheet to those who ask for it.
  const [open, setOpen] = useState(false)
  const applySet = (set: WeightSet) => {
    const before = readState().scenario
    actions.setWeights(weightsOf(set))
    showToast(`${set.title}: ${set.meaning}`, { label: 'Undo', run: () => actions.setScenario(before) })
  }
  return (
    <section aria-labelledby="sheet" className="flex flex-col gap-5">
      <header className="flex items-center gap-2">
        <h2 id="sheet" className="mr-auto text-lg">
          Your sheet
        </h2>
        {!open && (
          <span className="text-muted lg:hidden print:hidden">
            {needs.length === 0 ? 'No needs yet' : formatPlural(needs.length, 'need')}
          </span>
        )}
        <Button
          data-no-print
          className="lg:hidden noscript:hidden"
          aria-expanded={open}
          aria-controls="sheet-fields"
          onClick={() => setOpen(!open)}
        >
          {open ? 'Fold' : 'Change'}
        </Button>
      </header>
      <div id="sheet-fields" className={classes('flex flex-col gap-5', !open && 'max-lg:hidden print:flex')}>
        <div>
          <h3 className="mb-1.5 text-muted text-xs">You must have</h3>
          <NeedChips
            needs={needs}
            titleOf={(id) => capabilities.find((capability) => capability.id === id)?.title ?? id}
            removeNeed={actions.toggleNeed}
            addNeed={() => setPicking(true)}
          />
        </div>
        <AcceptChoice accept={accept} toggleAccept={actions.toggleAccept} />
        <ConstraintFields
          constraints={constraints}
          cni={workload.cni}
          onConstraints={actions.setConstraints}
          onCni={(cni) => actions.setWorkload({ cni })}
        />
        <div>
          <h3 className="mb-1.5 text-muted text-xs">What counts how much, 0 to 5</h3>
          <div className="mb-2 flex flex-wrap gap-1.5" data-no-print>
            {weightSets.map((set) => (
              <Button key={set.id} title={set.meaning} onClick={() => applySet(set)}>
                {set.title}
              </Button>
            ))}
          </div>
          <WeightFields preferences={preferences} weights={weights} onWeight={actions.setWeight} />
        </div>
        <p className="text-muted">
          For {formatPlural(workload.pods, 'pod')} on {formatPlural(workload.nodes, 'node')} at{' '}
          {formatCount(workload.requestsPerSecond)} requests/s.{' '}
          <ScenarioLink href="/calculator/" className="link">
            Change the workload
          </ScenarioLink>
        </p>
      </div>
      {picking && <LaterNeedsDialog onClose={() => setPicking(false)} />}
    </section>
  )
}
