'use client'
import { useRef, useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { useScenario, useVocabulary } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { downloadFile } from '@/components/ui/downloadFile'
import { Icon } from '@/components/ui/Icon'
import { scenarioFromFile, scenarioToFile } from '@/lib/permalink/scenarioFile'
import { ShareSection } from './ShareSection'
import { useOpenScenario } from './useOpenScenario'

const FILE_NAME = 'which-mesh-scenario.json'

export function ScenarioFileSection({ onOpened }: { onOpened: () => void }) {
  const current = useScenario()
  const vocabulary = useVocabulary()
  const { datasetVersion } = useSite()
  const openScenario = useOpenScenario()
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const save = () =>
    downloadFile(FILE_NAME, scenarioToFile(current, vocabulary, datasetVersion), 'application/json')
  const open = async (file: File) => {
    const opened = scenarioFromFile(await file.text(), vocabulary)
    if (!opened.ok) return setProblem(opened.message)
    const { scenario, notices, datasetVersion: linkVersion } = opened
    openScenario({ scenario, notices, linkVersion }, file.name)
    onOpened()
  }
  return (
    <ShareSection
      title="File"
      about="The scenario alone: workload, needs, weights and columns. Every page can open it again."
    >
      <div className="flex flex-wrap gap-2">
        <Button onClick={save}>
          <Icon name="download" />
          Save as a file
        </Button>
        <Button onClick={() => picker.current?.click()}>Open a file</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="Scenario file"
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            // The same file can be chosen again once it has been mended.
            target.value = ''
            setProblem(null)
            if (file) open(file).catch(() => setProblem('The browser could not read this file.'))
          }}
        />
      </div>
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
    </ShareSection>
  )
}
