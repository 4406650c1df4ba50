import { type Chunks, startsWith } from './chunks'
import { ClusterError } from './problem'

export const isPacked = (head: Uint8Array) => startsWith(head, [0x1f, 0x8b])

/** Unpacks gzip as it comes. */
export async function* unpack(chunks: Chunks): Chunks {
  const { readable, writable } = new DecompressionStream('gzip')
  const fed = feed(chunks, writable.getWriter())
  const reader = readable.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } catch {
    const fault = await fed
    if (fault instanceof ClusterError) throw fault
    throw new ClusterError('truncated', 'a gzip file that breaks off or is damaged', {
      remedy: 'Pack it again, or give us the file unpacked.',
    })
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Resolves with what went wrong at the source, if anything did; never rejects. */
async function feed(chunks: Chunks, writer: WritableStreamDefaultWriter<BufferSource>): Promise<unknown> {
  try {
    for await (const chunk of chunks) await writer.write(new Uint8Array(chunk))
    await writer.close()
    return undefined
  } catch (error) {
    await writer.abort(error).catch(() => undefined)
    return error
  }
}
