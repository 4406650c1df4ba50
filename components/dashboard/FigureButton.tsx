import type { ReactNode } from 'react'
import { LaterExplainDialog } from '@/components/calculator/LaterExplainDialog'

interface FigureButtonProps {
  explain: () => void
  children: ReactNode
}

/** A figure that opens where it comes from. */
export function FigureButton({ explain, children }: FigureButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      data-opens="explanation"
      className="-mx-1 min-h-6 rounded-sm px-1 text-left hover:bg-raised"
      onClick={explain}
      {...LaterExplainDialog.opener}
    >
      {children}
      <span className="sr-only">. Where does this come from?</span>
    </button>
  )
}
