'use client'
import { changeSettings, forgetEverything, useSettings } from '@/components/state/useSettings'
import { Button } from '@/components/ui/Button'
import { Switch } from '@/components/ui/Switch'
import { showToast } from '@/components/ui/toast'
import { ShareSection } from './ShareSection'

/** What is yours alone: no link carries it. */
export function PersonalSection() {
  const { density, singleKeys } = useSettings()
  const forget = () => {
    const restore = forgetEverything()
    showToast('This browser has forgotten your settings and saved scenarios', { label: 'Undo', run: restore })
  }
  return (
    <ShareSection title="Only for you">
      <Switch
        checked={density === 'compact'}
        onChange={(on) =>
          changeSettings((settings) => ({ ...settings, density: on ? 'compact' : 'comfortable' }))
        }
      >
        Compact tables
      </Switch>
      <Switch
        checked={singleKeys}
        onChange={(on) => changeSettings((settings) => ({ ...settings, singleKeys: on }))}
      >
        Single-key shortcuts
      </Switch>
      <p>
        <Button onClick={forget}>Forget everything kept in this browser</Button>
      </p>
    </ShareSection>
  )
}
