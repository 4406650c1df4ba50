import { useMemo } from 'react'
import { useActions, useReadState } from '@/components/state/StateProvider'
import { showToast } from '@/components/ui/toast'
import { type Preset, presetWorkload } from '@/lib/overhead/presets'
import { type Constraints, DEFAULT_WORKLOAD, type Workload } from '@/lib/scenario/scenario'
import { setConstraints, setWorkload } from '@/lib/scenario/transitions'

/** Changes of many inputs at once: each says what it did, and can be taken back. */
export function useWorkloadSteps() {
  const actions = useActions()
  const readState = useReadState()
  return useMemo(() => {
    const step = (workload: Partial<Workload>, done: string, constraints: Partial<Constraints> = {}) => {
      const before = readState().scenario
      actions.setScenario(setConstraints(setWorkload(before, workload), constraints))
      showToast(done, { label: 'Undo', run: () => actions.setScenario(before) })
    }
    return {
      applyPreset: (preset: Preset) => step(presetWorkload(preset), `${preset.label}: ${preset.about}`),
      reset: () => step(DEFAULT_WORKLOAD, 'All inputs are back at their defaults'),
      returnTo: (kept: Workload) => step(kept, 'Back at A'),
      fillFromCluster: (workload: Partial<Workload>, constraints: Partial<Constraints>) =>
        step(workload, 'The inputs are filled from your cluster', constraints),
    }
  }, [actions, readState])
}
