/** Tells of the ways in which a device asks to close what is in front: Esc, or the gesture that goes back. */
declare class CloseWatcher {
  onclose: (() => void) | null
  destroy(): void
}

interface Window {
  /** Not in every browser yet. */
  CloseWatcher?: typeof CloseWatcher
}
