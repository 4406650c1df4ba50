// What the files of `data/decision` may hold. Build side only: the browser gets the checked values and their types.
import { z } from 'zod'
import { date, id } from '../dataset/schema'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import { ACCEPTS, LICENCES, PLATFORMS, PREFERENCES } from '../scenario/scenario'

const text = (max: number) => z.string().trim().min(1).max(max)
const $schema = z.string().optional()
const version = z.string().regex(/^\d+\.\d+$/, 'use MAJOR.MINOR')
const weight = z.int().min(0).max(5)
const share = z.number().min(0).max(1)
const score = z.strictObject({ low: share, typical: share, high: share, reason: text(300) })

const VERDICTS = ['followed', 'half-right', 'outdated'] as const

export const implicationSchema = z
  .strictObject({
    needs: z.array(id).optional(),
    waives: z.array(id).optional().describe('Needs that this option takes back, whoever implied them.'),
    accept: z.array(z.enum(ACCEPTS)).optional(),
    weights: z.partialRecord(z.enum(PREFERENCES), weight).optional(),
    kubernetes: version.optional(),
    kernel: version.optional(),
    platforms: z.array(z.enum(PLATFORMS)).optional(),
    licence: z.enum(LICENCES).optional(),
    cni: z.enum(['cilium', 'other']).optional(),
    wireguard: z.boolean().optional(),
    highAvailability: z.boolean().optional(),
    running: id.optional().describe('The mesh that runs today: where a migration starts from.'),
  })
  .describe('What choosing an option writes into the sheet.')

export const optionSchema = z.strictObject({
  id,
  label: text(120),
  short: text(22).describe('The label in two or three words, for the drawing of the tree.'),
  hint: text(400).nullable().describe('What the option does to the answer, in a sentence or two.'),
  implies: implicationSchema,
  rules: z.array(id).describe('The published rules that this option stands for.'),
  alone: z
    .boolean()
    .describe('In a question that takes several options: choosing this one leaves the others out.'),
  next: id.nullable().describe('The question or end that follows; null = the question’s own.'),
})

export const questionSchema = z.strictObject({
  id,
  kind: z.enum(['one', 'many']),
  text: text(160),
  short: text(27).describe('The question in a few words, for the drawing of the tree.'),
  why: text(400).describe('Starts with “We ask since”.'),
  toFindOut: text(300).describe('What to look up if the answer is not known.'),
  next: id.describe('What follows an option without a next of its own, “I don’t know” and skipping.'),
  options: z.array(optionSchema).min(2),
})

export const endSchema = z.strictObject({
  id,
  kind: z.enum(['ranking', 'no-mesh']),
  title: text(120),
  short: text(27),
})

export const questionsSchema = z.strictObject({
  $schema,
  start: id,
  questions: z.array(questionSchema).min(1),
  ends: z.array(endSchema).min(1),
})

export const rulesSchema = z.strictObject({
  $schema,
  articles: z.array(z.strictObject({ id, title: text(160), publisher: text(60), date: date.nullable() })),
  rules: z.array(
    z.strictObject({
      id,
      says: text(200).describe('The rule in our own words.'),
      articles: z.array(id).min(1),
      recommends: z.array(id).describe('Meshes that the articles draw from it; empty where none of ours.'),
      verdict: z.enum(VERDICTS),
      why: text(700).describe('What the evidence says of it.'),
      premise: z
        .strictObject({
          needs: z.array(id),
          preferences: z.array(z.enum(PREFERENCES)),
          cni: z.enum(['cilium', 'other']).nullable(),
          text: text(120).describe('The premise as a phrase that an explanation can name.'),
        })
        .describe('What the rule assumes of the reader, in the words of the sheet.'),
      capabilities: z.array(id).describe('The rows that bear the verdict out.'),
      landscape: z.array(id).describe('The landscape entries that bear it out.'),
    }),
  ),
})

const part = { weight: z.number().positive().max(10), reason: text(240) }
export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('capability'),
    capability: id,
    ...part,
    settledBy: z
      .strictObject({ cni: z.enum(['cilium', 'other']), meshes: z.array(id).min(1), reason: text(240) })
      .optional()
      .describe('A fact of the workload with which the row counts in full for these meshes.'),
  }),
  z.strictObject({ kind: z.literal('default-on'), capability: id, ...part }),
  z.strictObject({
    kind: z.literal('count'),
    fact: z.enum(['crds', 'components']),
    half: z.number().positive().describe('The count that scores one half.'),
    ...part,
  }),
  z.strictObject({ kind: z.literal('cncf'), ...part }),
  z.strictObject({ kind: z.literal('licence'), ...part }),
  z.strictObject({ kind: z.literal('stable-share'), ...part }),
  z.strictObject({
    kind: z.literal('figure'),
    figure: z.enum(['memory', 'cpu', 'latency']),
    half: z
      .number()
      .positive()
      .describe('What scores one half: a share of the nodes for memory and CPU, milliseconds for latency.'),
    ...part,
  }),
])

export const preferencesSchema = z.strictObject({
  $schema,
  levels: z.record(z.enum(LEVELS), score),
  maturities: z.record(
    z.enum([...MATURITIES, 'not-stated']),
    z.strictObject({ factor: share, reason: text(300) }),
  ),
  lowConfidence: z.strictObject({ low: share, high: share, reason: text(300) }),
  unknownFigure: score,
  cncf: z.record(
    z.enum(['graduated', 'incubating', 'sandbox', 'none']),
    z.strictObject({ score: share, reason: text(300) }),
  ),
  licences: z
    .array(z.strictObject({ id: text(30), licence: z.enum(LICENCES), reason: text(200) }))
    .min(1)
    .describe('How a licence that a mesh names is read.'),
  preferences: z
    .array(
      z.strictObject({
        id: z.enum(PREFERENCES),
        title: text(40),
        meaning: text(300),
        notCounted: text(300).nullable().describe('What bears on it and is not scored, and why.'),
        parts: z.array(partSchema).min(1),
      }),
    )
    .length(PREFERENCES.length),
})

export const weightSetsSchema = z.strictObject({
  $schema,
  sets: z
    .array(
      z.strictObject({
        id,
        title: text(40),
        meaning: text(300),
        weights: z.record(z.enum(PREFERENCES), z.strictObject({ weight, reason: text(200) })),
      }),
    )
    .min(1),
})

export const noMeshSchema = z.strictObject({
  $schema,
  title: text(120),
  summary: text(500),
  steps: z
    .array(
      z.strictObject({
        id,
        title: text(80),
        text: text(400),
        link: z.strictObject({ label: text(80), url: z.url({ protocol: /^https$/ }) }).nullable(),
      }),
    )
    .min(1),
  reconsider: z
    .array(z.strictObject({ when: text(200), option: text(80) }))
    .min(1)
    .describe(
      'What would make a mesh worth its price; `option` is the answer (question:option) to give then.',
    ),
})
