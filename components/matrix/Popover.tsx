'use client'
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'

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

const GAP = 6

/** A button and what it opens. The browser closes it on Esc or a click elsewhere and gives the focus back. */
export function Popover({ trigger, label, opens, className, align = 'start', children }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opened = event.newState === 'open'
    setOpen(opened)
    if (opened && button.current && panel.current) place(panel.current, button.current, align)
  }
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
        onToggle={onToggle}
        className="panel fixed inset-auto m-0 max-h-[70dvh] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto p-2 text-ink text-sm shadow-pop"
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

function place(panel: HTMLElement, button: HTMLElement, align: 'start' | 'end') {
  const anchor = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const left = align === 'start' ? anchor.left : anchor.right - width
  const below = anchor.bottom + GAP
  const fits = below + height < window.innerHeight
  panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`
  panel.style.top = `${fits ? below : Math.max(8, window.innerHeight - height - 8)}px`
}
