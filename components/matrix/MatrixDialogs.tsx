'use client'
import { LaterNeedsDialog } from '@/components/scenario/LaterNeedsDialog'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario } from '@/components/state/StateProvider'
import { later } from '@/components/ui/later'
import { LaterColumnsDialog } from './LaterColumnsDialog'

const ShortcutsDialog = later(() => import('./ShortcutsDialog').then((module) => module.ShortcutsDialog))

export type OpenDialog = 'columns' | 'needs' | 'shortcuts'

interface MatrixDialogsProps {
  dialog: OpenDialog | null
  close: () => void
}

export function MatrixDialogs({ dialog, close }: MatrixDialogsProps) {
  const { meshes } = useSite()
  const scenario = useScenario()
  const actions = useActions()
  if (dialog === 'needs') return <LaterNeedsDialog onClose={close} />
  if (dialog === 'shortcuts') return <ShortcutsDialog onClose={close} />
  if (dialog !== 'columns') return null
  return (
    <LaterColumnsDialog
      onClose={close}
      meshes={meshes}
      shown={scenario.meshes}
      move={actions.moveMesh}
      toggle={actions.toggleMesh}
    />
  )
}
