'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { NumberField } from '@/components/ui/NumberField'
import { formatCount } from '@/lib/format'
import { tidyNumber, WORKLOAD_NUMBERS } from '@/lib/scenario/numbers'

/** For those who know what comes in, not what runs between services. */
export function HopsHelper({ onChange }: { onChange: (requestsPerSecond: number) => void }) {
  const [ingress, setIngress] = useState(100)
  const [hops, setHops] = useState(4)
  const inside = tidyNumber(ingress * hops, WORKLOAD_NUMBERS.requestsPerSecond)
  return (
    <details className="py-1">
      <summary className="min-h-7 text-accent text-xs">I only know the ingress rate</summary>
      <div className="panel flex flex-col gap-2 p-3">
        <NumberField
          label="Requests that come in"
          unit="a second"
          value={ingress}
          min={0}
          max={1_000_000}
          onChange={(value) => setIngress(value ?? 0)}
        />
        <NumberField
          label="Hops that each causes between services"
          hint="Two published rigs have 3 and 5 hops a request."
          value={hops}
          min={1}
          max={100}
          onChange={(value) => setHops(value ?? 1)}
        />
        <Button onClick={() => onChange(inside)}>Use {formatCount(inside)} a second</Button>
      </div>
    </details>
  )
}
