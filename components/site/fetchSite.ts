/** The folder that the site is served from, without a slash at the end. */
export const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** An address below the folder that the site is served from; plain links and fetches need it, Next’s Link does not. */
export function sitePath(path: `/${string}`): string {
  return `${BASE_PATH}${path}`
}

/** One of the files that are published with the site. Its shape is what the same build wrote. */
export async function fetchSite<Content>(path: `/${string}`): Promise<Content> {
  const response = await fetch(sitePath(path))
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status})`)
  return response.json()
}

const kept = new Map<string, Promise<unknown>>()

/** The same, once for all who ask. What failed is forgotten: the next who asks may find the network back. */
export function fetchOnce<Content>(path: `/${string}`): Promise<Content> {
  const known = kept.get(path)
  if (known) return known as Promise<Content>
  const load = fetchSite<Content>(path)
  kept.set(path, load)
  load.catch(() => kept.delete(path))
  return load
}
