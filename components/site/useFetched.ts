import { useEffect, useState } from 'react'

/** What `load` brings, once it is wanted. Another `load` is another thing: what the last one brought is dropped. */
export function useFetched<Content>(load: (() => Promise<Content>) | null): Content | 'loading' | 'failed' {
  const [result, setResult] = useState<{ of: typeof load; content: Content | 'failed' } | null>(null)
  useEffect(() => {
    if (!load) return
    let isCurrent = true
    load()
      .catch(() => 'failed' as const)
      .then((content) => isCurrent && setResult({ of: load, content }))
    return () => {
      isCurrent = false
    }
  }, [load])
  return result && result.of === load ? result.content : 'loading'
}
