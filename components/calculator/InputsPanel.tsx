'use client'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Switch } from '@/components/ui/Switch'
import { INPUT_GROUPS, type InputGroup, NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { PRESETS, type Preset, presetWorkload } from '@/lib/overhead/presets'
import { SWITCH_INPUTS } from '@/lib/overhead/switchInputs'
import type { Workload } from '@/lib/scenario/scenario'
import { HopsHelper } from './HopsHelper'
import { OwnRequestsInput } from './OwnRequestsInput'
import { WorkloadInput } from './WorkloadInput'

interface InputsPanelProps {
  workload: Workload
  onChange: (change: Partial<Workload>) => void
  onPreset: (preset: Preset) => void
  onImport: () => void
}

/** Folded until asked for: most visitors never price a node or count a proxy’s connections. */
const FOLDED: readonly InputGroup[] = ['mesh', 'cluster', 'price']

export function InputsPanel({ workload, onChange, onPreset, onImport }: InputsPanelProps) {
  const inputsOf = (group: InputGroup) =>
    NUMBER_INPUTS.filter((input) => input.group === group).map((input) => (
      <WorkloadInput
        key={input.key}
        input={input}
        value={workload[input.key]}
        atMost={input.key === 'knownServices' ? workload.services : undefined}
        onChange={(key, value) => onChange({ [key]: value })}
      />
    ))
  return (
    <div className="flex flex-col gap-5">
      <section aria-labelledby="start-from">
        <h2 id="start-from" className="mb-2 font-medium text-muted text-xs">
          Start from
        </h2>
        <div className="flex flex-wrap gap-1.5">
          {PRESETS.map((preset) => (
            <Button
              key={preset.id}
              title={preset.about}
              aria-pressed={isPreset(workload, preset)}
              className="aria-pressed:border-accent aria-pressed:bg-wash aria-pressed:text-accent"
              onClick={() => onPreset(preset)}
            >
              {preset.label}
            </Button>
          ))}
          <Button aria-haspopup="dialog" data-opens="import" onClick={onImport}>
            <Icon name="up" />
            Your cluster…
          </Button>
        </div>
      </section>
      <section aria-labelledby="inputs-workload">
        <h2 id="inputs-workload" className="font-medium text-muted text-xs">
          {INPUT_GROUPS.workload}
        </h2>
        {inputsOf('workload')}
        <HopsHelper onChange={(requestsPerSecond) => onChange({ requestsPerSecond })} />
        <Switch
          checked={workload.cni === 'cilium'}
          onChange={(isCilium) => onChange({ cni: isCilium ? 'cilium' : 'other' })}
        >
          Cilium is the CNI already
        </Switch>
      </section>
      {FOLDED.map((group) => (
        <details key={group} className="border-line border-t pt-2">
          <summary className="min-h-8 font-medium text-muted text-xs">{INPUT_GROUPS[group]}</summary>
          {inputsOf(group)}
          {group === 'mesh' && (
            <>
              {SWITCH_INPUTS.map(({ key, label, hint }) => (
                <div key={key}>
                  <Switch checked={workload[key]} onChange={(checked) => onChange({ [key]: checked })}>
                    {label}
                  </Switch>
                  <p className="mb-1 text-muted text-xs">{hint}</p>
                </div>
              ))}
              <OwnRequestsInput
                own={workload.ownRequests}
                onChange={(ownRequests) => onChange({ ownRequests })}
              />
            </>
          )}
        </details>
      ))}
    </div>
  )
}

function isPreset(workload: Workload, preset: Preset): boolean {
  return JSON.stringify(workload) === JSON.stringify(presetWorkload(preset))
}
