'use client'
import { type ReactNode, useRef } from 'react'
import { createPortal } from 'react-dom'
import { classes } from './classes'
import { Toaster } from './Toaster'
import { useModalFocus } from './useModalFocus'

interface ModalLayerProps {
  label?: string
  labelledBy?: string
  onClose: () => void
  className: string
  /** Not where the page itself knows a better place for the focus than the one it came from. */
  returnsFocus?: boolean
  children: ReactNode
}

/** A dialog before the page, which waits behind a veil. It is there while it is drawn. */
export function ModalLayer({ label, labelledBy, onClose, className, ...rest }: ModalLayerProps) {
  const { returnsFocus = true, children } = rest
  const dialog = useRef<HTMLDialogElement>(null)
  // What is dragged out of the dialog and let go over the veil is no click on it.
  const pressed = useRef<EventTarget>(null)
  useModalFocus(dialog, onClose, returnsFocus)
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: whoever has keys closes it by Esc or its button; the veil is one more way.
    // biome-ignore lint/a11y/noStaticElementInteractions: the veil is no control of its own, and is not to be read as one.
    <div
      data-no-print
      className="fixed inset-0 z-50 flex bg-veil"
      onPointerDown={(event) => {
        pressed.current = event.target
      }}
      onClick={({ target, currentTarget }) =>
        target === currentTarget && pressed.current === currentTarget && onClose()
      }
    >
      <dialog
        ref={dialog}
        open
        aria-modal="true"
        aria-label={label}
        aria-labelledby={labelledBy}
        tabIndex={-1}
        className={classes(
          'static flex flex-col overflow-hidden border border-line bg-surface p-0 text-ink shadow-pop outline-none',
          className,
        )}
      >
        {children}
        {/* The page's own toasts lie behind the veil. */}
        <Toaster />
      </dialog>
    </div>,
    document.body,
  )
}
