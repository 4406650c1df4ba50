'use client'
import { useEffect } from 'react'
import { create } from 'zustand'
import { readTheme, setTheme } from '@/components/site/theme'
import { showToast } from '@/components/ui/toast'
import {
  DEFAULT_SETTINGS,
  forgetKept,
  type ReadSettings,
  readSettings,
  type Settings,
  writeSettings,
} from './settings'

const useStored = create<ReadSettings>()(() => ({ settings: DEFAULT_SETTINGS, damaged: false }))

/** The personal settings; the defaults until the browser's storage has been read. */
export function useSettings(): Settings {
  return useStored((stored) => stored.settings)
}

/** Whether the stored settings could not be read whole, and the way to have been told. */
export function useDamage(): [damaged: boolean, dismiss: () => void] {
  return [useStored((stored) => stored.damaged), dismissDamage]
}

function dismissDamage() {
  useStored.setState({ damaged: false })
}

/** Says so itself, and returns false, where the browser does not keep the change. */
export function changeSettings(change: (settings: Settings) => Settings): boolean {
  const settings = change(useStored.getState().settings)
  apply(settings)
  try {
    writeSettings(localStorage, settings)
    return true
  } catch {
    showToast('The browser did not let this be kept: it will be forgotten when you leave.')
    return false
  }
}

/** Forgets all that this site keeps in the browser, and hands back the way to put it in again. */
export function forgetEverything(): () => void {
  const { settings } = useStored.getState()
  const theme = readTheme()
  const restores = [() => localStorage, () => sessionStorage].map(forgetIn)
  setTheme('system')
  apply(DEFAULT_SETTINGS)
  return () => {
    for (const restore of restores) restore()
    setTheme(theme)
    changeSettings(() => settings)
  }
}

function forgetIn(open: () => Storage): () => void {
  try {
    return forgetKept(open())
  } catch {
    // A browser that keeps nothing has nothing to forget.
    return () => {}
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
    useStored.setState({ damaged })
    // Written back at once, so that this is said once.
    writeSettings(localStorage, settings)
  } catch {
    // No storage: the defaults hold.
  }
}

function apply(settings: Settings) {
  useStored.setState({ settings })
  const { dataset } = document.documentElement
  if (settings.density === 'compact') dataset.density = 'compact'
  else delete dataset.density
}
