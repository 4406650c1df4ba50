'use client'
import { type ComponentProps, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { InputsPanel } from './InputsPanel'
import { summariseWorkload } from './listChanges'

type InputsAsideProps = ComponentProps<typeof InputsPanel> & { onReset: () => void }

/** Beside the results; on a narrow screen folded above them, behind a line that sums them up. */
export function InputsAside({ onReset, ...panel }: InputsAsideProps) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <div className="border-line border-b p-4 lg:hidden" data-no-print>
        <Button
          className="w-full justify-between"
          aria-expanded={shown}
          aria-controls="inputs"
          onClick={() => setShown(!shown)}
        >
          <span className="min-w-0 whitespace-normal text-left">{summariseWorkload(panel.workload)}</span>
          <span className="text-accent">{shown ? 'Done' : 'Change'}</span>
        </Button>
      </div>
      <aside
        id="inputs"
        aria-label="Inputs"
        data-no-print
        className={classes('isolate border-line p-4 lg:border-r lg:px-6 lg:py-5', !shown && 'max-lg:hidden')}
      >
        <InputsPanel {...panel} />
        <Button look="quiet" className="mt-4" onClick={onReset}>
          Reset all inputs
        </Button>
      </aside>
    </>
  )
}
