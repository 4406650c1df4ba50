// The one definition of what a data file may hold. Types, JSON Schema and the checks at build come from here.
// Browser code imports the types alone (`import type` from ./types): the schemas themselves must not ship.
import { z } from 'zod'
import {
  CAPABILITY_KINDS,
  CONFIDENCES,
  LANDSCAPE_KINDS,
  LANDSCAPE_STATUSES,
  LEVELS,
  MATURITIES,
  SOURCE_KINDS,
} from './vocabulary'

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .max(60)
export const text = (max: number) => z.string().trim().min(1).max(max)
export const https = z.url({ protocol: /^https$/ }).max(500)
/** A date as far as it is known: year, month or day. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
export const day = z.iso.date()
export const $schema = z.string().optional().describe('Where this file’s JSON Schema lies, for editors.')

export const sourceSchema = z
  .strictObject({
    title: text(200).describe('What a reader would call the page or file.'),
    url: https.describe('Where a reader opens it; a file on GitHub at the very ref.'),
    repo: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'use owner/name')
      .nullable()
      .describe('owner/name; null for a page that lies in no repository.'),
    path: text(300).nullable().describe('The file in the repository.'),
    ref: text(80).nullable().describe('The commit or tag at which it was read.'),
    date: date.nullable().describe('Date of the page or of the file’s last change, as far as known.'),
    kind: z.enum(SOURCE_KINDS).describe('How near it stands to the thing itself.'),
  })
  .describe('Where a claim comes from.')

export const evidenceSchema = z.strictObject({
  source: id.describe('The id of a source in the same file.'),
  supports: text(300).describe('What exactly this source says for the claim.'),
})

const sources = z.record(id, sourceSchema).describe('By an id of their own, which evidence refers to.')

export const capabilitiesSchema = z.strictObject({
  $schema,
  categories: z
    .array(
      z.strictObject({
        id: id.describe('Its name in links and files, for good.'),
        title: text(40).describe('Its heading in the matrix.'),
      }),
    )
    .min(1)
    .describe('In the order of the matrix.'),
  capabilities: z
    .array(
      z.strictObject({
        id: id.describe('Its name in links and files, for good.'),
        category: id.describe('The id of its category.'),
        title: text(80).describe('The name of the row.'),
        kind: z.enum(CAPABILITY_KINDS).describe('support: a cell has a level; text: it has a value only.'),
        criteria: text(400).describe('What counts as yes, or what a text row says.'),
      }),
    )
    .min(1)
    .describe('In the order of the matrix.'),
})

export const landscapeSchema = z.strictObject({
  $schema,
  sources,
  entries: z
    .array(
      z.strictObject({
        id: id.describe('Its name in links.'),
        name: text(80).describe('What it calls itself.'),
        kind: z.enum(LANDSCAPE_KINDS).describe('What it is.'),
        status: z.enum(LANDSCAPE_STATUSES).describe('Whether it is alive.'),
        statusDate: date.nullable().describe('Since when, as far as known.'),
        successor: text(200).nullable().describe('What its users are sent to.'),
        basedOn: text(200).nullable().describe('What it is made of.'),
        vendor: text(120).nullable().describe('Who is behind it.'),
        note: text(900).describe('What happened, with its dates.'),
        confidence: z.enum(CONFIDENCES).describe('How sure we are.'),
        evidence: z.array(evidenceSchema).describe('The sources that stand behind it.'),
      }),
    )
    .describe('By id.'),
})

/** What a version of the dataset is compared by: enough to say what changed in a cell. */
export const cellSchema = z.strictObject({
  level: z.enum(LEVELS).nullable().describe('Its level; null on text rows.'),
  maturity: z.enum(MATURITIES).nullable().describe('Its maturity.'),
  value: text(90).describe('Its short text.'),
})

const version = z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'use YEAR.MONTH.NUMBER')

export const historySchema = z.strictObject({
  $schema,
  versions: z
    .array(
      z.strictObject({
        version: version.describe('Year, month, and its number within the month.'),
        date: day.describe('The day of its release.'),
        note: text(400).describe('What changed, for readers.'),
        digest: text(80).describe(
          'Fingerprint of all claims of that version: changed claims need a new version.',
        ),
        changes: z
          .array(
            z.strictObject({
              mesh: id.describe('The column.'),
              capability: id.describe('The row.'),
              was: cellSchema.nullable().describe('The cell before this version; null where it is new.'),
            }),
          )
          .describe('The cells that look different since the version before.'),
      }),
    )
    .min(1)
    .describe('Newest first. The first is the dataset’s version.'),
})

export const releasedSchema = z.strictObject({
  $schema,
  version: version.describe('The version whose cells these are.'),
  cells: z.record(id, z.record(id, cellSchema)).describe('Mesh, then capability.'),
})
