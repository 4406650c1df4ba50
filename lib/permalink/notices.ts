// What a link said that could not be taken as it stood, in a form that a page, a test and a terminal can use.

export type NoticeReason =
  | 'unknown-key'
  | 'unknown-value'
  | 'unknown-question'
  | 'unknown-option'
  | 'text-row'
  | 'doubled'
  | 'malformed'
  | 'not-a-number'
  | 'out-of-bounds'
  | 'rounded'
  | 'empty'
  | 'too-long'
  | 'newer-contract'
  | 'and-more'

export interface Notice {
  /** The key of the link, as it stood there. */
  key: string
  /** What stood there, shortened. For `and-more`: how many were left out. */
  value: string
  reason: NoticeReason
}

/** What a reader calls the things whose ids a link holds: with the dataset, some of them go. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['mesh', 'mesh'],
  ['need', 'need'],
  ['cat', 'category'],
  ['level', 'level'],
  ['maturity', 'maturity'],
  ['open', 'cell'],
  ['set', 'coefficient'],
  ['w', 'weight'],
  ['k8s', 'Kubernetes version'],
  ['kernel', 'kernel version'],
  ['platform', 'platform'],
  ['licence', 'licence'],
  ['v', 'version of the link format'],
  ['dv', 'dataset version'],
])

const SENTENCES: Record<NoticeReason, (key: string, value: string) => string> = {
  'unknown-key': (key) => `“${key}” is no setting of this page and was left out.`,
  'unknown-value': (key, value) =>
    value === ''
      ? `${NAMES.has(key) ? `The ${NAMES.get(key)}` : `“${key}”`} is empty and was left out.`
      : `${NAMES.has(key) ? `The ${NAMES.get(key)}` : `${key}:`} “${value}” is not known here and was left out.`,
  'unknown-question': (_, value) =>
    `The question “${value}” is not asked any more, and its answer was left out. Needs and weights are as the link gives them.`,
  'unknown-option': (_, value) =>
    `“${value}” is no answer any more, and counts as “I don’t know”. Needs and weights are as the link gives them.`,
  'text-row': (key, value) =>
    `${key}: “${value}” is a descriptive row, which cannot be a need, and was left out.`,
  doubled: (key, value) =>
    value === ''
      ? `“${key}” stood there twice; the first was taken.`
      : `${key}: “${value}” stood there twice.`,
  malformed: (key) => `${key}: the encoding is broken; it was read as far as possible.`,
  'not-a-number': (key, value) => `${key}: “${value}” is not a number; the default was taken.`,
  'out-of-bounds': (key, value) => `${key}: ${value} is out of bounds; the nearest allowed value was taken.`,
  rounded: (key, value) => `${key}: ${value} was rounded.`,
  empty: (key) => `${key}: nothing that is known is left, so the default was taken.`,
  'too-long': (key) => `${key}: the text was too long and was cut.`,
  'newer-contract': (_, value) =>
    `The link was made for version ${value} of the link format; it was read as version 1.`,
  'and-more': (_, value) => `${value} more settings could not be read.`,
}

export function noticeText({ key, value, reason }: Notice): string {
  return SENTENCES[reason](key, value)
}

const MOST_NOTICES = 20
const LONGEST_VALUE = 40

export interface NoticeList {
  report(key: string, value: string, reason: NoticeReason): void
  notices(): Notice[]
}

/** Collects notices, and no more of them than a person would read. */
export function noticeList(): NoticeList {
  const notices: Notice[] = []
  let more = 0
  return {
    report(key, value, reason) {
      if (notices.length < MOST_NOTICES) notices.push({ key: shorten(key), value: shorten(value), reason })
      else more++
    },
    notices() {
      return more === 0 ? [...notices] : [...notices, { key: '', value: String(more), reason: 'and-more' }]
    },
  }
}

function shorten(text: string): string {
  const plain = text
    .slice(0, 200)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  const letters = [...plain]
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE - 1).join('')}…` : plain
}
