import { type Answer, SKIPPED, UNKNOWN } from '../../decision/types'
import { type Codec, itemsOf } from '../codec'
import { field } from '../field'
import type { PageTable } from '../pageTable'

export interface DecideView {
  /** The path of answers, in order: a record only. The scenario is the truth, and this never changes it. */
  a: readonly Answer[]
}

export const DEFAULT_DECIDE_VIEW: DecideView = { a: [] }

/** An option that has gone counts as “I don’t know”, so that the path of an old link still reaches its end. */
const path: Codec<readonly Answer[]> = {
  parse(text, { vocabulary, report }) {
    const questions = new Map(Object.entries(vocabulary.questions))
    const answers = new Map<string, Answer>()
    for (const item of itemsOf(text)) {
      const [question = '', ...rest] = item.split(':')
      const option = rest.join(':')
      const options = questions.get(question)
      if (!options) {
        report(question, 'unknown-question')
        continue
      }
      const isKnown = options.includes(option) || option === UNKNOWN || option === SKIPPED
      if (!isKnown) report(item, 'unknown-option')
      const answer = { question, option: isKnown ? option : UNKNOWN }
      answers.set(`${question}:${answer.option}`, answer)
    }
    return withoutNeedlessUnknowns([...answers.values()])
  },
  serialize: (answers) => answers.map(({ question, option }) => `${question}:${option}`).join(','),
}

function withoutNeedlessUnknowns(answers: readonly Answer[]): Answer[] {
  const answered = new Set(answers.filter(({ option }) => option !== UNKNOWN).map(({ question }) => question))
  return answers.filter(({ question, option }) => option !== UNKNOWN || !answered.has(question))
}

export const DECIDE_PAGE: PageTable<DecideView> = {
  name: 'decide',
  defaults: DEFAULT_DECIDE_VIEW,
  fields: [
    field({
      key: 'a',
      codec: path,
      defaults: () => DEFAULT_DECIDE_VIEW,
      get: (view) => view.a,
      set: (_, a) => ({ a }),
    }),
  ],
  depth: (view) => view.a.length,
}
