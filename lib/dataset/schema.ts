// The one definition of what a data file may hold. Types, JSON Schema and the checks at build come from here.
// Browser code imports the types alone (`import type` from ./types): the schemas themselves must not ship.
import { z } from 'zod'
import {
  CAPABILITY_KINDS,
  COMMAND_TASKS,
  CONFIDENCES,
  LEVELS,
  MARKERS,
  MATURITIES,
  SOURCE_KINDS,
} from './vocabulary'

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .max(60)
const text = (max: number) => z.string().trim().min(1).max(max)
const https = z.url({ protocol: /^https$/ }).max(500)
/** A date as far as it is known: year, month or day. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
export const day = z.iso.date()
const $schema = z.string().optional().describe('Where this file’s JSON Schema lies, for editors.')

export const sourceSchema = z
  .strictObject({
    title: text(200).describe('What a reader would call the page or file.'),
    url: https,
    repo: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'use owner/name')
      .nullable(),
    path: text(300).nullable().describe('The file in the repository.'),
    ref: text(80).nullable().describe('The commit or tag at which it was read.'),
    date: date.nullable().describe('Date of the page or of the file’s last change, as far as known.'),
    kind: z.enum(SOURCE_KINDS),
  })
  .describe('Where a claim comes from.')

export const evidenceSchema = z.strictObject({
  source: id.describe('A key of `sources` in the same file.'),
  supports: text(300).describe('What exactly this source says for the claim.'),
})

export const claimSchema = z
  .strictObject({
    level: z.enum(LEVELS).nullable().describe('null on text rows, which have a value only.'),
    value: text(90).describe('The short text in the cell.'),
    maturity: z.enum(MATURITIES).nullable().describe('null where the project does not state it.'),
    since: text(40).nullable().describe('The release that brought it, where known.'),
    defaultOn: z
      .boolean()
      .nullable()
      .describe('true: acts on a newly meshed workload after a default install; false: something must be applied; null: not supported or not a switch.'),
    mechanism: text(200).nullable().describe('The resource, field or component that does it.'),
    summary: text(400),
    caveats: z.array(text(400)),
    evidence: z.array(evidenceSchema),
    confidence: z.enum(CONFIDENCES),
    checkedOn: day.describe('When somebody last compared this claim with its sources.'),
    checkedAt: text(30).describe('The release line that was checked; one of `releases.lines`.'),
  })
  .describe('One cell of the matrix.')

export const tagRuleSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('pattern'),
      pattern: text(120).describe('A regular expression whose first group is the release line.'),
      explain: text(300),
    }),
    z.strictObject({
      kind: z.literal('starts'),
      starts: z
        .array(z.strictObject({ line: text(30), tag: text(60) }))
        .describe('For tags that name no line: the tag at which each line starts, newest first.'),
      pattern: text(120).describe('A regular expression whose groups, as numbers, order the tags.'),
      explain: text(300),
    }),
  ])
  .describe('How a release tag leads to a release line.')

export const meshSchema = z.strictObject({
  $schema,
  id,
  order: z.int().min(0).describe('The place of its column.'),
  name: text(60).describe('The full name, “Istio sidecar”.'),
  product: text(40).describe('The part of the name set in bold, “Istio”.'),
  mode: text(30).nullable().describe('The part set lighter, “sidecar”; null if there is none.'),
  shownByDefault: z.boolean(),
  colour: z.strictObject({ light: text(40), dark: text(40) }).describe('CSS colours for charts and headers.'),
  marker: z.enum(MARKERS),
  profile: z.strictObject({
    tagline: text(200),
    website: https,
    repository: https,
    docs: https,
    licence: text(120),
    cncf: z.strictObject({ level: z.enum(['graduated', 'incubating', 'sandbox', 'none']), since: date.nullable() }),
    firstRelease: text(160),
    dataPlane: text(200),
    languages: z.record(text(40), text(80)),
    strengths: z.array(text(240)).min(1),
    weaknesses: z.array(text(240)).min(1),
    bestFor: z.array(text(240)).min(1),
    avoidIf: z.array(text(240)).min(1),
    paidOnly: z.array(text(240)).describe('What the paid edition holds back.'),
    notes: z.array(text(600)).describe('How the facts of this file were read, where it matters.'),
  }),
  releases: z.strictObject({
    version: text(40).describe('The release that the claims describe.'),
    date: day,
    lines: z.array(text(30)).min(1).describe('Release lines, newest first.'),
    tagRule: tagRuleSchema,
  }),
  requirements: z.strictObject({
    kubernetes: z.strictObject({
      min: text(10).nullable(),
      max: text(10).nullable(),
      meaning: text(40).nullable(),
      note: text(300).nullable(),
    }),
    kernel: z.strictObject({ min: text(10).nullable(), note: text(300).nullable() }),
    crds: z.int().min(0).nullable(),
    crdsNote: text(300).nullable(),
    components: z.int().min(0).nullable(),
    componentsNote: text(300).nullable(),
    dataPlane: z.enum(['sidecar', 'ambient', 'node']),
    platforms: z.strictObject({ windows: z.enum(LEVELS), vms: z.enum(LEVELS), arm64: z.enum(LEVELS) }),
    evidence: z.array(evidenceSchema),
  }),
  commands: z.array(
    z.strictObject({
      task: z.enum(COMMAND_TASKS),
      command: text(2000),
      explain: text(500),
      source: id,
    }),
  ),
  sources: z.record(id, sourceSchema),
  claims: z.record(id, claimSchema),
})

export const capabilitiesSchema = z.strictObject({
  $schema,
  categories: z.array(z.strictObject({ id, title: text(40) })).min(1),
  capabilities: z
    .array(
      z.strictObject({
        id,
        category: id,
        title: text(80),
        kind: z.enum(CAPABILITY_KINDS),
        criteria: text(400).describe('What counts as yes, or what a text row says.'),
      }),
    )
    .min(1),
})

export const landscapeSchema = z.strictObject({
  $schema,
  sources: z.record(id, sourceSchema),
  entries: z.array(
    z.strictObject({
      id,
      name: text(80),
      kind: text(30),
      status: text(30),
      statusDate: date.nullable(),
      successor: text(200).nullable(),
      basedOn: text(200).nullable(),
      vendor: text(120).nullable(),
      note: text(900),
      confidence: z.enum(CONFIDENCES),
      evidence: z.array(evidenceSchema),
    }),
  ),
})

export const historySchema = z.strictObject({
  $schema,
  versions: z
    .array(
      z.strictObject({
        version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'use YEAR.MONTH.NUMBER'),
        date: day,
        note: text(400),
        digest: text(80).describe('Fingerprint of all claims of that version: changed claims need a new version.'),
        changes: z.array(
          z.strictObject({
            mesh: id,
            capability: id,
            was: z
              .strictObject({ level: z.enum(LEVELS).nullable(), maturity: z.enum(MATURITIES).nullable(), value: text(90) })
              .nullable()
              .describe('null where the cell is new.'),
          }),
        ),
      }),
    )
    .min(1)
    .describe('Newest first. The first is the dataset’s version.'),
})
