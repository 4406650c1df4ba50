'use client'
import { useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario } from '@/components/state/StateProvider'
import { later } from '@/components/ui/later'

// Loaded when they are first asked for: none of them is part of the first view.
const ColumnsDialog = later(() => import('./ColumnsDialog').then((module) => module.ColumnsDialog))
const NeedsDialog = later(() =>
  import('@/components/scenario/NeedsDialog').then((module) => module.NeedsDialog),
)
const ShortcutsDialog = later(() => import('./ShortcutsDialog').then((module) => module.ShortcutsDialog))

export type OpenDialog = 'columns' | 'needs' | 'shortcuts'

interface MatrixDialogsProps {
  dialog: OpenDialog | null
  close: () => void
}

export function MatrixDialogs({ dialog, close }: MatrixDialogsProps) {
  const { meshes, categories, capabilities } = useSite()
  const scenario = useScenario()
  const actions = useActions()
  const [used, setUsed] = useState<readonly OpenDialog[]>([])
  if (dialog && !used.includes(dialog)) setUsed([...used, dialog])
  return (
    <>
      {used.includes('columns') && (
        <ColumnsDialog
          open={dialog === 'columns'}
          onClose={close}
          meshes={meshes}
          shown={scenario.meshes}
          move={actions.moveMesh}
          toggle={actions.toggleMesh}
        />
      )}
      {used.includes('needs') && (
        <NeedsDialog
          open={dialog === 'needs'}
          onClose={close}
          categories={categories}
          capabilities={capabilities}
          needs={scenario.needs}
          toggleNeed={actions.toggleNeed}
          accept={scenario.accept}
          toggleAccept={actions.toggleAccept}
        />
      )}
      {used.includes('shortcuts') && <ShortcutsDialog open={dialog === 'shortcuts'} onClose={close} />}
    </>
  )
}
