// How one value of a link is read and written. A codec never throws: what it cannot read it reports and drops.
import { type NumberRule, numberText, tidyNumber } from '../scenario/numbers'
import { readReleaseLine } from '../scenario/releaseLine'
import type { NoticeReason } from './notices'
import type { Vocabulary } from './vocabulary'

export interface Reading {
  vocabulary: Vocabulary
  report(value: string, reason: NoticeReason): void
}

export interface Codec<T> {
  /** undefined: nothing usable stood there, so the default holds. */
  parse(text: string, reading: Reading): T | undefined
  /** null: there is nothing to write. */
  serialize(value: T, vocabulary: Vocabulary): string | null
}

const DIGITS = /^[+-]?(\d+\.?\d*|\.\d+)$/

export function number(rule: NumberRule): Codec<number> {
  return {
    parse(text, { report }) {
      const trimmed = text.trim()
      if (!DIGITS.test(trimmed)) {
        report(text, 'not-a-number')
        return undefined
      }
      const value = Number(trimmed)
      const tidy = tidyNumber(value, rule)
      if (value < rule.min || value > rule.max) report(text, 'out-of-bounds')
      else if (tidy !== value) report(text, 'rounded')
      return tidy
    },
    serialize: (value) => numberText(value, rule),
  }
}

/** A value that may be left open; `word` says so aloud, since a link leaves it out. */
export function optional<T>(codec: Codec<T>, word?: string): Codec<T | null> {
  return {
    parse: (text, reading) => (word !== undefined && text === word ? null : codec.parse(text, reading)),
    serialize: (value, vocabulary) => (value === null ? null : codec.serialize(value, vocabulary)),
  }
}

export const flag: Codec<boolean> = {
  parse(text, { report }) {
    if (text === '1') return true
    if (text !== '0') report(text, 'unknown-value')
    return text === '0' ? false : undefined
  },
  serialize: (value) => (value ? '1' : '0'),
}

export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return {
    parse(text, { report }) {
      const value = values.find((each) => each === text)
      if (value === undefined) report(text, 'unknown-value')
      return value
    },
    serialize: (value) => value,
  }
}

/** Ids of a closed list. Each once, in the list's order, unless the visitor's own order means something. */
export function listOf<T extends string>(
  known: (vocabulary: Vocabulary) => readonly T[],
  { ownOrder = false, atLeastOne = false, reasonFor }: ListOptions = {},
): Codec<readonly T[]> {
  return {
    parse(text, reading) {
      const order = new Map<string, T>(known(reading.vocabulary).map((value) => [value, value]))
      const found = new Set<T>()
      for (const item of itemsOf(text)) {
        const value = order.get(item)
        if (value === undefined)
          reading.report(item, reasonFor?.(item, reading.vocabulary) ?? 'unknown-value')
        else if (found.has(value)) reading.report(item, 'doubled')
        else found.add(value)
      }
      if (atLeastOne && found.size === 0) {
        reading.report(text, 'empty')
        return undefined
      }
      return ownOrder ? [...found] : [...order.values()].filter((value) => found.has(value))
    },
    serialize(values, vocabulary) {
      if (ownOrder) return values.join(',')
      return known(vocabulary)
        .filter((value) => values.includes(value))
        .join(',')
    },
  }
}

interface ListOptions {
  ownOrder?: boolean
  atLeastOne?: boolean
  /** Why an id that is not in the list cannot be taken, where there is more to say than that it is unknown. */
  reasonFor?: (id: string, vocabulary: Vocabulary) => NoticeReason | undefined
}

/** `id:number` pairs, in the order of the known ids. */
export function numbersById<Id extends string>(
  known: (vocabulary: Vocabulary) => readonly Id[],
  rule: NumberRule,
): Codec<ReadonlyMap<Id, number>> {
  const value = number(rule)
  return {
    parse(text, reading) {
      const ids = new Map<string, Id>(known(reading.vocabulary).map((id) => [id, id]))
      const numbers = new Map<Id, number>()
      for (const item of itemsOf(text)) {
        const colon = item.lastIndexOf(':')
        const id = ids.get(item.slice(0, Math.max(0, colon)))
        if (id === undefined) reading.report(item, 'unknown-value')
        else if (numbers.has(id)) reading.report(item, 'doubled')
        else {
          const given = value.parse(item.slice(colon + 1), {
            ...reading,
            report: (_, reason) => reading.report(item, reason),
          })
          if (given !== undefined) numbers.set(id, given)
        }
      }
      return numbers
    },
    serialize(numbers, vocabulary) {
      return known(vocabulary)
        .flatMap((id) => {
          const given = numbers.get(id)
          return given === undefined ? [] : [`${id}:${numberText(given, rule)}`]
        })
        .join(',')
    },
  }
}

/** The same value under another shape. */
export function mapped<A, B>(codec: Codec<A>, to: (value: A) => B, from: (value: B) => A): Codec<B> {
  return {
    parse(text, reading) {
      const value = codec.parse(text, reading)
      return value === undefined ? undefined : to(value)
    },
    serialize: (value, vocabulary) => codec.serialize(from(value), vocabulary),
  }
}

/** A release line of something: `1.33`, also read from `v1.33.2`. */
export const releaseLine: Codec<string> = {
  parse(text, { report }) {
    const line = readReleaseLine(text)
    if (line === null) report(text, 'unknown-value')
    return line ?? undefined
  },
  serialize: (value) => value,
}

export function itemsOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
