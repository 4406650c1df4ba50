'use client'
import { type ClusterFacts, ImportPanel } from '@/components/cluster/ImportPanel'
import { Dialog } from '@/components/ui/Dialog'
import type { MeshRequirements } from '@/lib/cluster/checkRequirements'
import type { Workload } from '@/lib/scenario/scenario'

interface ImportDialogProps {
  meshes: readonly MeshRequirements[]
  onClose: () => void
  onApply: (workload: Partial<Workload>, facts: ClusterFacts) => void
}

export function ImportDialog({ meshes, onClose, onApply }: ImportDialogProps) {
  return (
    <Dialog
      onClose={onClose}
      title="Fill the inputs from your cluster"
      className="w-[min(52rem,100vw-2rem)]!"
    >
      <ImportPanel
        meshes={meshes}
        onApply={(workload, facts) => {
          onApply(workload, facts)
          onClose()
        }}
      />
    </Dialog>
  )
}
