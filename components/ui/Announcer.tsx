'use client'
import { useEffect, useState } from 'react'

const PAUSE = 800

/** Tells assistive technology what a filter or a search has left, once the reader pauses: not at every keystroke. */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
