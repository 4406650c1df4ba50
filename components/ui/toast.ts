// One message at a time, said politely. A store of its own: a toast is nobody's scenario.
import { create } from 'zustand'
import { afterPaint } from './afterPaint'
import { returnFocus } from './moveFocus'

interface Toast {
  text: string
  action?: { label: string; run: () => void }
}

export const useToast = create<{ toast: Toast | null }>()(() => ({ toast: null }))

let timer: ReturnType<typeof setTimeout> | undefined
let cancelShowing = () => {}
let focusBefore: Element | null = null

/** What was done is painted first, then the word on it. */
export function showToast(text: string, action?: Toast['action']) {
  cancelShowing()
  clearTimeout(timer)
  cancelShowing = afterPaint(() => {
    if (!holdsFocus()) focusBefore = document.activeElement
    useToast.setState({ toast: action ? { text, action } : { text } })
  })
  // A toast with a way back stays long enough to be reached by keyboard.
  timer = setTimeout(hideToast, action ? 12_000 : 5_000)
}

/** Who stands on it as it goes is given back to where they were when it came. */
export function hideToast() {
  cancelShowing()
  clearTimeout(timer)
  if (holdsFocus()) returnFocus(focusBefore)
  useToast.setState({ toast: null })
}

const holdsFocus = () => document.activeElement?.closest('[data-toast]') != null
