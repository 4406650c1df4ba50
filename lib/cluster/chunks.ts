export type Chunks = AsyncIterable<Uint8Array>

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte)
}

/** The first bytes of a stream, and the whole of it again. */
export async function withHead(chunks: Chunks, length: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let have = 0
  while (have < length) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    have += next.value.length
  }
  return { head: joinBytes(first).subarray(0, length), all: resume(first, iterator) }
}

async function* resume(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield* first
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** The stream without its first bytes. */
export async function* afterBytes(chunks: Chunks, length: number): Chunks {
  let left = length
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk
    left = Math.max(0, left - chunk.length)
  }
}
