'use client'
import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { showToast } from '@/components/ui/toast'
import { nextTheme, onThemeChange, readTheme, setTheme, type Theme } from './theme'

export function ThemeButton() {
  const theme = useSyncExternalStore<Theme>(onThemeChange, readTheme, () => 'system')
  const next = useSyncExternalStore<Theme>(onThemeChange, nextTheme, () => 'dark')
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
