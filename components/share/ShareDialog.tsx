'use client'
import { Dialog } from '@/components/ui/Dialog'
import { LinkSection } from './LinkSection'
import { PersonalSection } from './PersonalSection'
import { SavedSection } from './SavedSection'
import { ScenarioFileSection } from './ScenarioFileSection'

/** The link to what is shown, the scenario as a file, and what is kept in this browser. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="Share and save">
      <div className="flex flex-col gap-6">
        <LinkSection />
        <ScenarioFileSection onOpened={onClose} />
        <SavedSection onOpened={onClose} />
        <PersonalSection />
      </div>
    </Dialog>
  )
}
