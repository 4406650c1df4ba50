// A small graph and a small table for tests: two questions in a row, one aside, two ends.
import type { DecisionTable, TableCell, TableMesh } from './table'
import type { Option, Question, QuestionGraph } from './types'

const option = (id: string, changes: Partial<Option> = {}): Option => ({
  id,
  label: id,
  short: id,
  hint: null,
  implies: {},
  rules: [],
  alone: false,
  next: null,
  ...changes,
})

const question = (id: string, kind: Question['kind'], next: string, options: Option[]): Question => ({
  id,
  kind,
  text: `${id}?`,
  short: id,
  why: 'We ask since a test does.',
  toFindOut: 'Look it up.',
  next,
  options,
})

export const GRAPH: QuestionGraph = {
  start: 'size',
  questions: [
    question('size', 'one', 'must', [
      option('few', { next: 'aside', implies: { weights: { simplicity: 4 } } }),
      option('many'),
    ]),
    question('aside', 'one', 'must', [option('stop', { next: 'none' }), option('go')]),
    question('must', 'many', 'done', [
      option('mtls', { implies: { needs: ['mtls'], kernel: '5.10', accept: ['partial'] } }),
      option('split', { implies: { needs: ['split'], kernel: '5.4', weights: { simplicity: 5 } } }),
      option('waive', { implies: { waives: ['mtls'] } }),
      option('nothing', { alone: true, next: 'none' }),
    ]),
  ],
  ends: [
    { id: 'done', kind: 'ranking', title: 'Your answer', short: 'Answer' },
    { id: 'none', kind: 'no-mesh', title: 'None', short: 'None' },
  ],
}

export const cell = (changes: Partial<TableCell> = {}): TableCell => ({
  level: 'native',
  maturity: 'stable',
  confidence: 'high',
  defaultOn: null,
  value: 'Yes',
  ...changes,
})

export const mesh = (id: string, changes: Partial<TableMesh> = {}): TableMesh => ({
  id,
  name: id,
  version: '1.0',
  licence: 'Apache-2.0',
  cncf: 'graduated',
  kubernetes: { min: '1.30', max: '1.33', meaning: 'supported', note: null },
  kernel: { min: null, note: null },
  crds: 10,
  components: 1,
  cells: { mtls: cell(), split: cell() },
  ...changes,
})

export const table = (...meshes: TableMesh[]): DecisionTable => ({
  version: '2026.1.1',
  date: '2026-01-01',
  capabilities: [
    { id: 'mtls', title: 'Mutual TLS', category: 'security' },
    { id: 'split', title: 'Traffic split', category: 'traffic' },
  ],
  meshes,
})
