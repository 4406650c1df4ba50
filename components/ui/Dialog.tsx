'use client'
import { type ReactNode, useId } from 'react'
import { Button } from './Button'
import { classes } from './classes'
import { Icon } from './Icon'
import { ModalLayer } from './ModalLayer'

const PLACES = {
  centre: 'm-auto w-[min(40rem,100vw-2rem)] max-h-[min(44rem,100dvh-2rem)] rounded-lg',
  side: 'mr-0 ml-auto my-0 w-[min(26rem,100vw)] h-dvh max-h-none max-w-none',
  sheet: 'mb-0 mt-auto mx-0 w-screen max-w-none max-h-[88dvh] rounded-t-lg',
} as const

interface DialogProps {
  onClose: () => void
  title: ReactNode
  place?: keyof typeof PLACES
  className?: string
  children: ReactNode
}

/** A modal dialog with its title and its way out, open while it is drawn. */
export function Dialog({ onClose, title, place = 'centre', className, children }: DialogProps) {
  const titleId = useId()
  return (
    <ModalLayer labelledBy={titleId} onClose={onClose} className={classes(PLACES[place], className)}>
      <div className="flex items-center gap-1.5 border-line border-b px-5 py-3">
        <h2 id={titleId} className="flex-1 text-base">
          {title}
        </h2>
        <Button look="icon" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {/* A bar that sticks to the bottom must not cover what has the focus. */}
      <div className="min-h-0 flex-1 scroll-pb-20 overflow-y-auto px-5 py-4">{children}</div>
    </ModalLayer>
  )
}
