// One message at a time, said politely. A store of its own: a toast is nobody's scenario.
import { create } from 'zustand'

interface Toast {
  text: string
  action?: { label: string; run: () => void }
}

export const useToast = create<{ toast: Toast | null }>()(() => ({ toast: null }))

let timer: ReturnType<typeof setTimeout> | undefined

export function showToast(text: string, action?: Toast['action']) {
  clearTimeout(timer)
  useToast.setState({ toast: action ? { text, action } : { text } })
  // A toast with a way back stays long enough to be reached by keyboard.
  timer = setTimeout(hideToast, action ? 12_000 : 5_000)
}

export function hideToast() {
  clearTimeout(timer)
  useToast.setState({ toast: null })
}
