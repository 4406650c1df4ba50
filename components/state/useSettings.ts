'use client'
import { useEffect } from 'react'
import { create } from 'zustand'
import { readTheme, setTheme } from '@/components/site/theme'
import { showToast } from '@/components/ui/toast'
import { DEFAULT_SETTINGS, forgetSettings, readSettings, type Settings, writeSettings } from './settings'

const useStoredSettings = create<Settings>()(() => DEFAULT_SETTINGS)

/** The personal settings; the defaults until the browser's storage has been read. */
export function useSettings(): Settings {
  return useStoredSettings()
}

export function changeSettings(change: (settings: Settings) => Settings) {
  apply(change(useStoredSettings.getState()))
  try {
    writeSettings(localStorage, useStoredSettings.getState())
  } catch {
    showToast('The browser did not let this be kept: it will be forgotten when you leave.')
  }
}

/** Forgets all that this site keeps in the browser, and hands back the way to put it in again. */
export function forgetEverything(): () => void {
  const settings = useStoredSettings.getState()
  const theme = readTheme()
  try {
    forgetSettings(localStorage)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  setTheme('system')
  apply(DEFAULT_SETTINGS)
  return () => {
    setTheme(theme)
    changeSettings(() => settings)
  }
}

/** Reads the storage once, and again whenever another tab has written to it. */
export function useLoadSettings() {
  useEffect(() => {
    load()
    window.addEventListener('storage', load)
    return () => window.removeEventListener('storage', load)
  }, [])
}

function load() {
  try {
    const { settings, damaged } = readSettings(localStorage)
    apply(settings)
    if (!damaged) return
    // Written back at once, so that this is said once.
    writeSettings(localStorage, settings)
    showToast('The settings kept in this browser were damaged. What could be read was kept.')
  } catch {
    // No storage: the defaults hold.
  }
}

function apply(settings: Settings) {
  useStoredSettings.setState(settings, true)
  const { dataset } = document.documentElement
  if (settings.density === 'compact') dataset.density = 'compact'
  else delete dataset.density
}
