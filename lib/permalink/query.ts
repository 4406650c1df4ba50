// The query string as pairs of texts, and back. Any string is read; what is written stays readable to a person.

export interface Pair {
  key: string
  value: string
  malformed: boolean
}

export function readQuery(search: string): Pair[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      // Links that were copied out of HTML source carry `&amp;`.
      const plain = part.startsWith('amp;') ? part.slice(4) : part
      const equals = plain.indexOf('=')
      const key = unescapeText(equals < 0 ? plain : plain.slice(0, equals))
      const value = unescapeText(equals < 0 ? '' : plain.slice(equals + 1))
      return { key: key.text, value: value.text, malformed: key.malformed || value.malformed }
    })
}

export function writeQuery(pairs: readonly (readonly [key: string, value: string])[]): string {
  return pairs.map(([key, value]) => `${key}=${escapeValue(value)}`).join('&')
}

function unescapeText(raw: string): { text: string; malformed: boolean } {
  const spaced = raw.replaceAll('+', ' ')
  try {
    return { text: withoutLoneSurrogates(decodeURIComponent(spaced)), malformed: false }
  } catch {
    return { text: withoutLoneSurrogates(unescapeWhatIsWhole(spaced)), malformed: true }
  }
}

function unescapeWhatIsWhole(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/** Only what a browser or a chat programme would break is escaped: `need=retries,timeouts` stays as it is. */
function escapeValue(text: string): string {
  return encodeURIComponent(withoutLoneSurrogates(text))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}
