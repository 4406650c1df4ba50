'use client'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button'
import { classes } from './classes'
import { Icon } from './Icon'
import { Toaster } from './Toaster'

const PLACES = {
  centre: 'm-auto w-[min(40rem,100vw-2rem)] max-h-[min(44rem,100dvh-2rem)] rounded-lg',
  side: 'mr-0 ml-auto my-0 w-[min(26rem,100vw)] h-dvh max-h-none max-w-none',
  sheet: 'mb-0 mt-auto mx-0 w-screen max-w-none max-h-[88dvh] rounded-t-lg',
} as const

interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What assistive technology calls it, where that is more than the title. */
  label?: string
  place?: keyof typeof PLACES
  /** Buttons beside the close button. */
  actions?: ReactNode
  className?: string
  children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside and gives it back on closing. */
export function Dialog({
  open,
  onClose,
  title,
  label,
  place = 'centre',
  actions,
  className,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before it is painted: Esc, pressed by who sees it, must find it open.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) {
      dialog.showModal()
      // The browser begins at the close button. React’s autoFocus comes before the dialog opens: too early to last,
      // and the browser would give the focus back to a field that is gone.
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    }
    if (!open && dialog.open) dialog.close()
  }, [open])
  // The browser gives the focus back as it closes, and tells of it late: by then the dialog may be open once more.
  const leave = () => {
    ref.current?.close()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog; the click is on its backdrop.
    <dialog
      ref={ref}
      aria-label={label}
      aria-labelledby={label ? undefined : titleId}
      className={classes(
        'border border-line bg-surface p-0 shadow-pop',
        PLACES[place],
        open && 'flex flex-col',
        className,
      )}
      onCancel={(event) => event.target === event.currentTarget && leave()}
      onClose={(event) => event.currentTarget.open || onClose()}
      onClick={(event) => event.target === event.currentTarget && leave()}
    >
      <div className="flex items-center gap-1.5 border-line border-b px-5 py-3">
        <h2 id={titleId} className="flex-1 text-base">
          {title}
        </h2>
        {actions}
        <Button look="icon" aria-label="Close" onClick={leave}>
          <Icon name="close" />
        </Button>
      </div>
      {/* A bar that sticks to the bottom must not cover what has the focus. */}
      <div className="min-h-0 flex-1 scroll-pb-20 overflow-y-auto px-5 py-4">{open && children}</div>
      {/* While a modal dialog is open, nothing outside it can be seen in full or clicked: not the page's toasts either. */}
      {open && <Toaster />}
    </dialog>
  )
}
