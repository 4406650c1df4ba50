import type { Codec, Reading } from './codec'
import type { Vocabulary } from './vocabulary'

/** One key of a link, bound to its place in a state. */
export interface Field<State> {
  key: string
  /** null while the state holds the default: a link leaves it out. */
  write(state: State, vocabulary: Vocabulary): string | null
  read(state: State, text: string, reading: Reading): State
}

interface Binding<State, T> {
  key: string
  codec: Codec<T>
  defaults: (vocabulary: Vocabulary) => State
  get: (state: State) => T
  set: (state: State, value: T) => State
}

export function field<State, T>({ key, codec, defaults, get, set }: Binding<State, T>): Field<State> {
  return {
    key,
    write(state, vocabulary) {
      const text = codec.serialize(get(state), vocabulary)
      return text === codec.serialize(get(defaults(vocabulary)), vocabulary) ? null : text
    },
    read(state, text, reading) {
      const value = codec.parse(text, reading)
      return value === undefined ? state : set(state, value)
    },
  }
}
