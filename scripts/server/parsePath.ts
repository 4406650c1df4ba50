/** Longer request targets get a 414; the header limit of the server itself lies above. */
const LONGEST_TARGET = 16_384

type Parsed = { path: string; query: string } | { refused: 400 | 414 }

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** The path a request asks for, decoded; dot segments, encoded slashes and control characters are refused. */
export const parsePath = (target: string): Parsed => {
  if (target.length > LONGEST_TARGET) return { refused: 414 }
  const cut = target.indexOf('?')
  const raw = cut < 0 ? target : target.slice(0, cut)
  const query = cut < 0 ? '' : target.slice(cut)
  if (!raw.startsWith('/') || /%(2f|5c)/i.test(raw)) return { refused: 400 }
  const path = decode(raw)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  if (path === null || /[\\\u0000-\u001f\u007f]/.test(path)) return { refused: 400 }
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) return { refused: 400 }
  return { path, query }
}
