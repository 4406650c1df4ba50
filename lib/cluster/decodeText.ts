// From the bytes of a file, however it was saved, to UTF-8: gzip is unpacked, UTF-16 (what PowerShell's `>`
// writes) is rewritten, a byte order mark is dropped.
import { type Chunks, startsWith, withHead } from './chunks'
import { ClusterError } from './problem'
import { isPacked, unpack } from './unpack'

/** Far beyond any cluster; but a small packed file can unpack without end. */
const LONGEST_TEXT = 2 * 1024 ** 3
const HEAD = 1024

const SIGNATURES: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

export async function* decodeText(chunks: Chunks): Chunks {
  const given = await withHead(chunks, HEAD)
  const plain = isPacked(given.head) ? await withHead(unpack(given.all), HEAD) : given
  const encoding = encodingOf(plain.head)
  let length = 0
  for await (const chunk of encoding ? rewrite(plain.all, encoding) : plain.all) {
    length += chunk.length
    if (length > LONGEST_TEXT) throw new ClusterError('too-large', 'more than 2 GiB of text')
    yield chunk
  }
}

/** null: UTF-8 as it stands. */
function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be'
  const known = SIGNATURES.find(({ bytes }) => startsWith(head, bytes))
  if (known) throw notText(known.name)
  // Without a mark: in Latin text every other byte is zero.
  const [a, b, c, d] = head
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  if (head.includes(0)) throw notText('a binary file')
  return null
}

function notText(found: string): ClusterError {
  return new ClusterError('binary', found, {
    remedy: 'If it is an archive, unpack it first: JSON, YAML and gzip are what can be read here.',
  })
}

async function* rewrite(chunks: Chunks, encoding: string): Chunks {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
