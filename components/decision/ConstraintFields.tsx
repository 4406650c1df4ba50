'use client'
import { useId, useState } from 'react'
import { Segmented } from '@/components/ui/Segmented'
import { Switch } from '@/components/ui/Switch'
import { PLATFORM_LABELS } from '@/lib/decision/phrases'
import { readReleaseLine } from '@/lib/scenario/releaseLine'
import { type Constraints, PLATFORMS, type Workload } from '@/lib/scenario/scenario'

const LICENCE_CHOICES = [
  { value: 'any', label: 'Any' },
  { value: 'source-available', label: 'Source available' },
  { value: 'open', label: 'OSI-approved' },
] as const

interface ConstraintFieldsProps {
  constraints: Constraints
  cni: Workload['cni']
  onConstraints: (part: Partial<Constraints>) => void
  onCni: (cni: Workload['cni']) => void
}

export function ConstraintFields({ constraints, cni, onConstraints, onCni }: ConstraintFieldsProps) {
  const { kubernetes, kernel, platforms, licence } = constraints
  return (
    <fieldset className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <legend className="mb-1 text-muted text-xs">What runs today</legend>
      <VersionField
        label="Kubernetes version"
        example="1.34"
        value={kubernetes}
        onChange={(version) => onConstraints({ kubernetes: version })}
      />
      <VersionField
        label="Oldest Linux kernel"
        example="5.15"
        value={kernel}
        onChange={(version) => onConstraints({ kernel: version })}
      />
      <div>
        <Switch checked={cni === 'cilium'} onChange={(isCilium) => onCni(isCilium ? 'cilium' : 'other')}>
          Cilium is the CNI already
        </Switch>
        <p className="mt-2 mb-1 text-muted text-xs">Licence</p>
        <Segmented
          label="Licence"
          options={LICENCE_CHOICES}
          value={licence ?? 'any'}
          onChange={(chosen) => onConstraints({ licence: chosen === 'any' ? null : chosen })}
        />
      </div>
      <div>
        {PLATFORMS.map((platform) => (
          <Switch
            key={platform}
            checked={platforms.includes(platform)}
            onChange={(isOn) =>
              onConstraints({
                platforms: PLATFORMS.filter((one) => (one === platform ? isOn : platforms.includes(one))),
              })
            }
          >
            <span className="block first-letter:uppercase">{PLATFORM_LABELS[platform]}</span>
          </Switch>
        ))}
      </div>
    </fieldset>
  )
}

interface VersionFieldProps {
  label: string
  example: string
  value: string | null
  onChange: (version: string | null) => void
}

function VersionField({ label, example, value, onChange }: VersionFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? value ?? ''
  const isLegal = shown === '' || readReleaseLine(shown) !== null
  return (
    <div className="flex flex-col gap-0.5 text-muted text-xs">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field text-ink text-sm aria-invalid:border-bad"
        inputMode="decimal"
        autoComplete="off"
        placeholder={`not given, such as ${example}`}
        aria-invalid={!isLegal}
        aria-describedby={isLegal ? undefined : `${id}-problem`}
        value={shown}
        onChange={(event) => {
          const typed = event.target.value.trim()
          setDraft(typed)
          const line = readReleaseLine(typed)
          if (typed === '' || line !== null) onChange(line)
        }}
        onBlur={() => setDraft(null)}
      />
      {!isLegal && (
        <p id={`${id}-problem`} role="alert" className="text-bad">
          Two numbers with a point, such as {example}.
        </p>
      )}
    </div>
  )
}
