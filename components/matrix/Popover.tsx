'use client'
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'

interface PopoverProps {
  /** What the button shows. */
  trigger: ReactNode
  /** What assistive technology calls the button, where its content does not say it. */
  label?: string
  opens: string
  className?: string
  align?: 'start' | 'end'
  children: (close: () => void) => ReactNode
}

/** From the button, and from the edge of the window. */
const GAP = 6
const EDGE = 8

/** A button and what it opens. The browser closes it on Esc or a click elsewhere and gives the focus back. */
export function Popover({ trigger, label, opens, className, align = 'start', children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  // Once its content is drawn, since how high that is decides where there is room for it.
  useLayoutEffect(() => {
    if (open && button.current && panel.current) place(panel.current, button.current, align)
  }, [open, align])
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-opens={opens}
        data-no-print
        className={className}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label ?? (typeof trigger === 'string' ? trigger : opens)}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        className="panel fixed inset-auto m-0 max-h-[min(70dvh,var(--room))] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto p-2 text-ink text-sm shadow-pop"
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

/** Below the button, or above it where there is more room for a panel that would not fit below. */
function place(panel: HTMLElement, button: HTMLElement, align: 'start' | 'end') {
  const anchor = button.getBoundingClientRect()
  const roomBelow = window.innerHeight - anchor.bottom - GAP - EDGE
  const roomAbove = anchor.top - GAP - EDGE
  panel.style.setProperty('--room', '100dvh')
  const { offsetWidth: width, offsetHeight: height } = panel
  const isBelow = height <= roomBelow || roomBelow >= roomAbove
  const left = align === 'start' ? anchor.left : anchor.right - width
  panel.style.setProperty('--room', `${isBelow ? roomBelow : roomAbove}px`)
  panel.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`
  panel.style.top = isBelow ? `${anchor.bottom + GAP}px` : 'auto'
  panel.style.bottom = isBelow ? 'auto' : `${window.innerHeight - anchor.top + GAP}px`
}
