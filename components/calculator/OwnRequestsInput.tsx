'use client'
import { NumberField } from '@/components/ui/NumberField'
import { Switch } from '@/components/ui/Switch'
import { OWN_REQUEST_NUMBERS } from '@/lib/scenario/numbers'
import type { OwnRequests } from '@/lib/scenario/scenario'

interface OwnRequestsInputProps {
  own: OwnRequests | null
  onChange: (own: OwnRequests | null) => void
}

/** A round start of the size that charts use, for the visitor to change. */
const START: OwnRequests = { millicores: 100, mebibytes: 128 }

/** Some charts reserve nothing for a proxy: what a team sets itself is then the only reservation that there is. */
export function OwnRequestsInput({ own, onChange }: OwnRequestsInputProps) {
  return (
    <fieldset>
      <legend className="sr-only">Requests of a proxy</legend>
      <Switch checked={own !== null} onChange={(isOn) => onChange(isOn ? START : null)}>
        We set our own requests
      </Switch>
      {own === null ? (
        <p className="mb-1 text-muted text-xs">
          For each sidecar, and for each node’s Envoy of Cilium, in place of the chart’s.
        </p>
      ) : (
        <div className="grid grid-cols-2 gap-3">
          <NumberField
            label="CPU a proxy"
            unit="millicores"
            value={own.millicores}
            {...OWN_REQUEST_NUMBERS.millicores}
            onChange={(millicores) => millicores !== null && onChange({ ...own, millicores })}
          />
          <NumberField
            label="Memory a proxy"
            unit="MiB"
            value={own.mebibytes}
            {...OWN_REQUEST_NUMBERS.mebibytes}
            onChange={(mebibytes) => mebibytes !== null && onChange({ ...own, mebibytes })}
          />
        </div>
      )}
    </fieldset>
  )
}
