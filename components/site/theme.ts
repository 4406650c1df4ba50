export type Theme = 'system' | 'light' | 'dark'

const THEME_KEY = 'which-mesh:theme'

/** Runs in the head before the first paint, so that a chosen theme never flashes. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`

const THEME_CHANGED = 'which-mesh:theme-changed'

/** The theme that the document shows; `system` where nothing was chosen. */
export function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

const DARK = '(prefers-color-scheme: dark)'

/** What the button brings. From the system’s theme to the other one: a press should show. */
export function nextTheme(): Theme {
  const cycle: readonly Theme[] = matchMedia(DARK).matches
    ? ['system', 'light', 'dark']
    : ['system', 'dark', 'light']
  return cycle[cycle.indexOf(readTheme()) + 1] ?? 'system'
}

export function onThemeChange(notify: () => void): () => void {
  const system = matchMedia(DARK)
  window.addEventListener(THEME_CHANGED, notify)
  system.addEventListener('change', notify)
  return () => {
    window.removeEventListener(THEME_CHANGED, notify)
    system.removeEventListener('change', notify)
  }
}

export function setTheme(theme: Theme) {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  window.dispatchEvent(new Event(THEME_CHANGED))
}
