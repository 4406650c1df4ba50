import { LEVELS, MATURITIES } from '../../dataset/vocabulary'
import { DEFAULT_MATRIX_VIEW, type MatrixView, type OpenCell } from '../../matrix/view'
import { type Codec, flag, listOf, optional } from '../codec'
import { type Field, field } from '../field'
import type { PageTable } from '../pageTable'

const LONGEST_QUERY = 200

const searchWords: Codec<string> = {
  parse(text, { report }) {
    const plain = tidyQuery(text)
    if (plain.length <= LONGEST_QUERY) return plain
    report(text, 'too-long')
    return tidyQuery(plain.slice(0, LONGEST_QUERY))
  },
  serialize: tidyQuery,
}

/** As typed, but for white space, which means nothing to the search. */
function tidyQuery(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
}

/** `<mesh>.<capability>`: ids hold no full stop. */
const openCell: Codec<OpenCell> = {
  parse(text, { vocabulary, report }) {
    const [mesh = '', capability = '', ...rest] = text.split('.')
    const isKnown =
      rest.length === 0 &&
      vocabulary.meshes.includes(mesh) &&
      vocabulary.capabilities.some(({ id }) => id === capability)
    if (isKnown) return { mesh, capability }
    report(text, 'unknown-value')
    return undefined
  },
  serialize: ({ mesh, capability }) => `${mesh}.${capability}`,
}

export const MATRIX_PAGE: PageTable<MatrixView> = {
  name: 'matrix',
  defaults: DEFAULT_MATRIX_VIEW,
  fields: [
    viewField(
      'cat',
      listOf((vocabulary) => vocabulary.categories),
    ),
    viewField(
      'level',
      listOf(() => LEVELS),
    ),
    viewField(
      'maturity',
      listOf(() => MATURITIES),
    ),
    viewField('q', searchWords),
    viewField('diff', flag),
    viewField('mine', flag),
    viewField('open', optional(openCell)),
  ],
  depth: (view) => (view.open === null ? 0 : 1),
  stepOut: (view) => ({ ...view, open: null }),
}

function viewField<K extends keyof MatrixView>(key: K, codec: Codec<MatrixView[K]>): Field<MatrixView> {
  return field({
    key,
    codec,
    defaults: () => DEFAULT_MATRIX_VIEW,
    get: (view) => view[key],
    set: (view, value) => ({ ...view, [key]: value }),
  })
}
