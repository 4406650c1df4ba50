import { formatCount } from '@/lib/format'

interface MethodProps {
  measurements: number
  compared: number
  leftOut: number
  rigs: number
  withoutModel: readonly string[]
}

export function Method({ measurements, compared, leftOut, rigs, withoutModel }: MethodProps) {
  return (
    <div className="prose flex flex-col gap-3">
      <p>
        We collected {formatCount(measurements)} published figures of what a mesh costs, each with its source,
        its date and the conditions that the source states. Nothing was measured by us, so nothing can have
        been measured in favour of a mesh; what a vendor measured is marked as such, its rivals’ figures
        included.
      </p>
      <p>
        The model is a sum of a few terms a component: a base, and what grows with services, requests,
        connections or pods. Each coefficient has a low, a typical and a high value, and names the
        measurements behind it. Memory agrees well between rigs. CPU per request differs three to five times
        with the machine, so the model keeps the ratios between proxies, which are steadier, and one anchor
        for all.
      </p>
      <p>
        To test the model, {formatCount(compared)} figures from {formatCount(rigs)} rigs were predicted from
        the conditions that each states. Where a source is silent, the calculator’s default workload stands
        in, and the assumption is written in the data. A rig counts once, however long its table: its own
        median goes into the median over rigs. {formatCount(leftOut)} figures could not be compared, and each
        is listed with the reason.
      </p>
      <p>
        The coefficients were fitted to many of these same figures, so this is a check of how well a simple
        model can meet them all, not a blind test. Two coefficients were moved after the comparison, to the
        middle of what was published: what an idle proxy of Linkerd and an idle agent of Cilium take. Their
        notes say what the model would do without that. Where one rig alone disagrees, as with the CPU of Kuma
        and Consul, nothing was moved: the miss is shown instead.
        {withoutModel.length > 0 && ` No model yet: ${withoutModel.join(', ')}.`}
      </p>
      <h3 className="mt-1 text-sm">Where the evidence is weakest</h3>
      <ol className="list-decimal pl-5">
        <li>Cilium as a mesh: CPU at L7, WireGuard, Hubble, latency at L4.</li>
        <li>Kuma and Consul at any scale: one rig of 2022 stands behind most of it.</li>
        <li>Linkerd’s control plane beyond some thirty pods.</li>
        <li>What Istio’s CNI agent really takes: only its request is published.</li>
        <li>Payload size, gRPC, plain TCP and new connections: hardly anybody varies them.</li>
        <li>Memory a service in today’s Envoy and istiod: the figures are from 2018 to 2022.</li>
        <li>Tail latency under real load: every clean figure comes from a nearly idle rig.</li>
      </ol>
    </div>
  )
}
