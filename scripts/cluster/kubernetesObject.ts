// Kubernetes objects as the API server gives them back: with all that it fills in by itself.

export type Fields = Record<string, unknown>

export const CREATED = '2026-11-02T08:14:31Z'
export const STARTED = '2026-11-02T08:14:36Z'

/** An identifier that looks like one and is the same each time. */
export function uidOf(name: string): string {
  let hash = 2166136261
  const digits = Array.from({ length: 32 }, (_, place) => {
    for (const character of `${name}${place}`)
      hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0
    return (hash % 16).toString(16)
  }).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
