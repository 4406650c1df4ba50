'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { passFocusOn } from '@/components/ui/moveFocus'

/** A line above the page that stays until it has been read. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  return (
    <div data-notice className="flex items-start gap-3 border-line border-b bg-wash px-4 py-1 md:px-6">
      <div className="min-w-0 flex-1 py-2">{children}</div>
      <Button
        look="icon"
        className="border-0 bg-transparent"
        aria-label="Dismiss"
        onClick={({ currentTarget }) => {
          passFocusOn(currentTarget, 'main')
          onDismiss()
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}
