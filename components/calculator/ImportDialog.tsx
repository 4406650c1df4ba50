'use client'
export function ImportDialog(_: { onClose: () => void; onApply: (part: object) => void }) {
  return null
}
