'use client'
import { type FormEvent, useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useReadState, useVocabulary } from '@/components/state/StateProvider'
import { type SavedScenario, tidyName, withoutSaved, withSaved } from '@/components/state/settings'
import { changeSettings, useSettings } from '@/components/state/useSettings'
import { Button } from '@/components/ui/Button'
import { showToast } from '@/components/ui/toast'
import { formatDate } from '@/lib/format'
import { decodeScenario, encodeScenario } from '@/lib/permalink/link'
import { ShareSection } from './ShareSection'
import { useOpenScenario } from './useOpenScenario'

export function SavedSection({ onOpened }: { onOpened: () => void }) {
  const { saved } = useSettings()
  const readState = useReadState()
  const vocabulary = useVocabulary()
  const { datasetVersion } = useSite()
  const openScenario = useOpenScenario()
  const [name, setName] = useState('')

  const save = (event: FormEvent) => {
    event.preventDefault()
    const search = encodeScenario(readState().scenario, vocabulary, datasetVersion)
    const savedOn = new Date().toISOString().slice(0, 10)
    const kept = changeSettings((settings) => withSaved(settings, { name, search, savedOn }))
    if (kept) showToast(`Saved in this browser as “${tidyName(name)}”`)
    setName('')
  }
  const open = (chosen: SavedScenario) => {
    const { scenario, notices, datasetVersion: linkVersion } = decodeScenario(chosen.search, vocabulary)
    openScenario({ scenario, notices, linkVersion }, `“${chosen.name}”`)
    onOpened()
  }
  return (
    <ShareSection title="Saved in this browser" about="Scenarios by name. They never leave this browser.">
      <form className="flex gap-2" onSubmit={save}>
        <input
          className="field min-w-0 flex-1"
          aria-label="Name for this scenario"
          placeholder="Name for this scenario"
          autoComplete="off"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={tidyName(name) === ''}>
          Save
        </Button>
      </form>
      {saved.length > 0 && (
        <ul aria-label="Saved scenarios" className="flex flex-col">
          {saved.map((scenario) => (
            <li key={scenario.name} className="flex items-center gap-2 border-line border-t py-1">
              <span className="min-w-0 flex-1 truncate">{scenario.name}</span>
              <span className="text-muted text-xs">{formatDate(scenario.savedOn)}</span>
              <Button look="quiet" onClick={() => open(scenario)} aria-label={`Open ${scenario.name}`}>
                Open
              </Button>
              <Button look="quiet" onClick={() => forget(scenario)} aria-label={`Delete ${scenario.name}`}>
                Delete
              </Button>
            </li>
          ))}
        </ul>
      )}
    </ShareSection>
  )
}

function forget(scenario: SavedScenario) {
  changeSettings((settings) => withoutSaved(settings, scenario.name))
  showToast(`Deleted “${scenario.name}”`, {
    label: 'Undo',
    run: () => changeSettings((settings) => withSaved(settings, scenario)),
  })
}
