// The one way in and out of a query string. Version 1 of the contract.
import type { Scenario } from '../scenario/scenario'
import type { Field } from './field'
import { type Notice, type NoticeList, noticeList } from './notices'
import { NO_VIEW, type PageTable } from './pageTable'
import { readQuery, writeQuery } from './query'
import { SCENARIO_FIELDS } from './scenarioFields'
import { CALCULATOR_PAGE } from './views/calculator'
import { DECIDE_PAGE } from './views/decide'
import { MATRIX_PAGE } from './views/matrix'
import { defaultScenario, type Vocabulary } from './vocabulary'

export interface LinkState<View> {
  scenario: Scenario
  view: View
  /** The dataset version that the link was made with, where it says so. */
  datasetVersion: string | null
}

export interface DecodedLink<View> extends LinkState<View> {
  notices: Notice[]
}

const CONTRACT = '1'
const DATASET_VERSION = /^\d{4}\.\d{1,2}\.\d{1,6}$/
const CONTRACT_KEYS = new Set(['v', 'dv'])

/** Keys of the pages: on another page they mean nothing, and it would help nobody to be told so. */
const VIEW_KEYS = new Set(
  [MATRIX_PAGE, CALCULATOR_PAGE, DECIDE_PAGE].flatMap(({ fields }) => fields.map(({ key }) => key)),
)

/** Reads any string: what a link cannot say is left at its default and named in a notice. */
export function decodeLink<View>(
  search: string,
  page: PageTable<View>,
  vocabulary: Vocabulary,
): DecodedLink<View> {
  const list = noticeList()
  const texts = firstOfEach(search, list)
  checkContract(texts.get('v'), list)
  const scenario = readFields(SCENARIO_FIELDS, defaultScenario(vocabulary), texts, vocabulary, list)
  const view = readFields(page.fields, page.defaults, texts, vocabulary, list)
  reportUnknownKeys(texts, page, list)
  return {
    scenario: withinServices(scenario, list),
    view,
    datasetVersion: readDatasetVersion(texts.get('dv'), list),
    notices: list.notices(),
  }
}

/** The canonical query string, without its question mark; empty where everything is at its default. */
export function encodeLink<View>(
  { scenario, view, datasetVersion }: LinkState<View>,
  page: PageTable<View>,
  vocabulary: Vocabulary,
): string {
  return writeQuery([
    ...(datasetVersion === null ? [] : [['dv', datasetVersion] as const]),
    ...writeFields(SCENARIO_FIELDS, scenario, vocabulary),
    ...writeFields(page.fields, view, vocabulary),
  ])
}

export function encodeScenario(
  scenario: Scenario,
  vocabulary: Vocabulary,
  datasetVersion: string | null = null,
): string {
  return encodeLink({ scenario, view: null, datasetVersion }, NO_VIEW, vocabulary)
}

export function decodeScenario(search: string, vocabulary: Vocabulary): DecodedLink<null> {
  return decodeLink(search, NO_VIEW, vocabulary)
}

/** The length of a whole address beyond which chat programmes and mail cut it. */
export const LONGEST_LINK = 2_000

export function isTooLong(address: string): boolean {
  return address.length > LONGEST_LINK
}

function firstOfEach(search: string, list: NoticeList): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { key, value, malformed } of readQuery(search)) {
    if (malformed) list.report(key, value, 'malformed')
    if (texts.has(key)) list.report(key, '', 'doubled')
    else texts.set(key, value)
  }
  return texts
}

function readFields<State>(
  fields: readonly Field<State>[],
  defaults: State,
  texts: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  list: NoticeList,
): State {
  return fields.reduce((state, field) => {
    const text = texts.get(field.key)
    if (text === undefined) return state
    return field.read(state, text, {
      vocabulary,
      report: (value, reason) => list.report(field.key, value, reason),
    })
  }, defaults)
}

function writeFields<State>(
  fields: readonly Field<State>[],
  state: State,
  vocabulary: Vocabulary,
): (readonly [string, string])[] {
  return fields.flatMap((field) => {
    const text = field.write(state, vocabulary)
    return text === null ? [] : [[field.key, text] as const]
  })
}

function reportUnknownKeys(texts: ReadonlyMap<string, string>, page: PageTable<unknown>, list: NoticeList) {
  const known = new Set([...SCENARIO_FIELDS, ...page.fields].map(({ key }) => key))
  for (const [key, value] of texts) {
    if (!known.has(key) && !CONTRACT_KEYS.has(key) && !VIEW_KEYS.has(key))
      list.report(key, value, 'unknown-key')
  }
}

function checkContract(text: string | undefined, list: NoticeList) {
  if (text === undefined || text === CONTRACT) return
  list.report('v', text, /^\d+$/.test(text) ? 'newer-contract' : 'unknown-value')
}

function readDatasetVersion(text: string | undefined, list: NoticeList): string | null {
  if (text === undefined) return null
  if (DATASET_VERSION.test(text)) return text
  list.report('dv', text, 'unknown-value')
  return null
}

/** A proxy cannot be told of more services than there are. */
function withinServices(scenario: Scenario, list: NoticeList): Scenario {
  const { knownServices, services } = scenario.workload
  if (knownServices === null || knownServices <= services) return scenario
  list.report('known', String(knownServices), 'out-of-bounds')
  return { ...scenario, workload: { ...scenario.workload, knownServices: services } }
}
