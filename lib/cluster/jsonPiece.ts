import { joinBytes } from './chunks'
import { ClusterError } from './problem'

/** No Kubernetes object is larger: etcd refuses more than about 1.5 MB. */
const LARGEST_OBJECT = 32 * 1024 * 1024

/** The bytes of one JSON value, which may come in several chunks. */
export class JsonPiece {
  readonly #decoder = new TextDecoder()
  #parts: Uint8Array[] = []
  #length = 0

  add(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length > LARGEST_OBJECT) {
      throw new ClusterError('too-large', 'a single object of more than 32 MiB', {
        remedy:
          'No Kubernetes object is that large. Give each list as a file of its own, as kubectl prints it.',
      })
    }
    this.#parts.push(part)
  }

  /** What has been collected, parsed; undefined where it is not JSON. Empty again afterwards. */
  take(): unknown {
    const text = this.#decoder.decode(joinBytes(this.#parts))
    this.#parts = []
    this.#length = 0
    try {
      return JSON.parse(text)
    } catch {
      return undefined
    }
  }
}
