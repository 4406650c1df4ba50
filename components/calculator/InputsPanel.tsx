'use client'
import { memo, useCallback } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Switch } from '@/components/ui/Switch'
import { INPUT_GROUPS, type InputGroup, NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { PRESETS, type Preset, presetWorkload } from '@/lib/overhead/presets'
import { SWITCH_INPUTS, type SwitchInput } from '@/lib/overhead/switchInputs'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import type { OwnRequests, Workload } from '@/lib/scenario/scenario'
import { HopsHelper } from './HopsHelper'
import { LaterImportDialog } from './LaterImportDialog'
import { OwnRequestsInput } from './OwnRequestsInput'
import { WorkloadInput } from './WorkloadInput'

type Change = (change: Partial<Workload>) => void

interface InputsPanelProps {
  workload: Workload
  onChange: Change
  onPreset: (preset: Preset) => void
  onImport: () => void
}

/** Folded until asked for: most visitors never price a node or count a proxy’s connections. */
const FOLDED: readonly InputGroup[] = ['mesh', 'cluster', 'price']

export function InputsPanel({ workload, onChange, onPreset, onImport }: InputsPanelProps) {
  const preset = PRESETS.find((one) => isPreset(workload, one))
  return (
    <div className="flex flex-col gap-5">
      <Starts chosen={preset?.id} onPreset={onPreset} onImport={onImport} />
      <section aria-labelledby="inputs-workload">
        <h2 id="inputs-workload" className="font-medium text-muted text-xs">
          {INPUT_GROUPS.workload}
        </h2>
        <NumberInputs group="workload" workload={workload} onChange={onChange} />
        <IngressInput onChange={onChange} />
        <CniInput isCilium={workload.cni === 'cilium'} onChange={onChange} />
      </section>
      {FOLDED.map((group) => (
        <details key={group} className="border-line border-t pt-2">
          <summary className="min-h-8 font-medium text-muted text-xs">{INPUT_GROUPS[group]}</summary>
          <NumberInputs group={group} workload={workload} onChange={onChange} />
          {group === 'mesh' && (
            <>
              {SWITCH_INPUTS.map((input) => (
                <OnOffInput key={input.key} input={input} isOn={workload[input.key]} onChange={onChange} />
              ))}
              <RequestsInput own={workload.ownRequests} onChange={onChange} />
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

// Each part is drawn again only when its own value changes: a step of a slider changes one.

type StartsProps = Pick<InputsPanelProps, 'onPreset' | 'onImport'> & { chosen: Preset['id'] | undefined }

const Starts = memo(function Starts({ chosen, onPreset, onImport }: StartsProps) {
  return (
    <section aria-labelledby="start-from">
      <h2 id="start-from" className="mb-2 font-medium text-muted text-xs">
        Start from
      </h2>
      <div className="flex flex-wrap gap-1.5">
        {PRESETS.map((preset) => (
          <Button
            key={preset.id}
            title={preset.about}
            aria-pressed={preset.id === chosen}
            className="aria-pressed:border-accent aria-pressed:bg-wash aria-pressed:text-accent"
            onClick={() => onPreset(preset)}
          >
            {preset.label}
          </Button>
        ))}
        <Button aria-haspopup="dialog" data-opens="import" onClick={onImport} {...LaterImportDialog.opener}>
          <Icon name="up" />
          Your cluster…
        </Button>
      </div>
    </section>
  )
})

interface NumberInputsProps {
  group: InputGroup
  workload: Workload
  onChange: Change
}

function NumberInputs({ group, workload, onChange }: NumberInputsProps) {
  const setNumber = useCallback(
    (key: WorkloadNumber, value: number | null) => onChange({ [key]: value }),
    [onChange],
  )
  return NUMBER_INPUTS.filter((input) => input.group === group).map((input) => (
    <WorkloadInput
      key={input.key}
      input={input}
      value={workload[input.key]}
      atMost={input.key === 'knownServices' ? workload.services : undefined}
      onChange={setNumber}
    />
  ))
}

const IngressInput = memo(function IngressInput({ onChange }: { onChange: Change }) {
  return <HopsHelper onChange={(requestsPerSecond) => onChange({ requestsPerSecond })} />
})

const CniInput = memo(function CniInput({ isCilium, onChange }: { isCilium: boolean; onChange: Change }) {
  return (
    <Switch checked={isCilium} onChange={(checked) => onChange({ cni: checked ? 'cilium' : 'other' })}>
      Cilium is the CNI already
    </Switch>
  )
})

interface OnOffInputProps {
  input: SwitchInput
  isOn: boolean
  onChange: Change
}

const OnOffInput = memo(function OnOffInput({
  input: { key, label, hint },
  isOn,
  onChange,
}: OnOffInputProps) {
  return (
    <div>
      <Switch checked={isOn} onChange={(checked) => onChange({ [key]: checked })}>
        {label}
      </Switch>
      <p className="mb-1 text-muted text-xs">{hint}</p>
    </div>
  )
})

const RequestsInput = memo(function RequestsInput(props: { own: OwnRequests | null; onChange: Change }) {
  const { own, onChange } = props
  return <OwnRequestsInput own={own} onChange={(ownRequests) => onChange({ ownRequests })} />
})
