'use client'
import { useEffect, useState } from 'react'

/** What is loaded once it is wanted, by a function that stays the same; `failed` where it cannot be had. */
export function useLoaded<Content extends object>(
  load: (() => Promise<Content>) | null,
): Content | 'failed' | null {
  const [content, setContent] = useState<Content | 'failed' | null>(null)
  useEffect(() => {
    if (!load) return
    let alive = true
    load()
      .catch(() => 'failed' as const)
      .then((loaded) => alive && setContent(loaded))
    return () => {
      alive = false
    }
  }, [load])
  return content
}
