import type { MeshSummary } from './MeshSummary'

/** “Istio sidecar”, with the product's part set stronger than the mode's. */
export function MeshName({ mesh }: { mesh: Pick<MeshSummary, 'product' | 'mode'> }) {
  return (
    <span>
      <span className="font-semibold">{mesh.product}</span>
      {mesh.mode && <span className="font-normal text-muted"> {mesh.mode}</span>}
    </span>
  )
}
