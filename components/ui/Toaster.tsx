'use client'
import { Button } from './Button'
import { Icon } from './Icon'
import { hideToast, useToast } from './toast'

export function Toaster() {
  const toast = useToast((state) => state.toast)
  const action = toast?.action
  return (
    <div
      role="status"
      data-no-print
      className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4"
    >
      {toast && (
        <div
          data-toast
          className="panel pointer-events-auto flex items-center gap-2 py-1.5 pr-1.5 pl-4 shadow-pop"
        >
          <span>{toast.text}</span>
          {action && (
            <Button
              look="quiet"
              onClick={() => {
                // First: what it brings back need not be laid out for the focus to find its place.
                hideToast()
                action.run()
              }}
            >
              {action.label}
            </Button>
          )}
          <Button look="icon" className="border-0" aria-label="Dismiss" onClick={hideToast}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  )
}
