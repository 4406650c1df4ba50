'use client'
import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { showToast } from '@/components/ui/toast'
import { readTheme, setTheme, THEME_CHANGED, THEMES, type Theme } from './theme'

function subscribe(notify: () => void) {
  window.addEventListener(THEME_CHANGED, notify)
  return () => window.removeEventListener(THEME_CHANGED, notify)
}

export function ThemeButton() {
  const theme = useSyncExternalStore<Theme>(subscribe, readTheme, () => 'system')
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  return (
    <Button
      look="icon"
      aria-label={`Theme: ${theme}. Switch to ${next}`}
      title={`Theme: ${theme}`}
      onClick={() => {
        setTheme(next)
        showToast(next === 'system' ? 'The theme follows the system' : `Theme: ${next}`)
      }}
    >
      <Icon name="theme" />
    </Button>
  )
}
