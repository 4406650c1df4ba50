// The one definition of what a data file may hold. Types, JSON Schema and the checks at build come from here.
// Browser code imports the types alone (`import type` from ./types): the schemas themselves must not ship.
import { z } from 'zod'
import {
  CAPABILITY_KINDS,
  COMMAND_TASKS,
  CONFIDENCES,
  LANDSCAPE_KINDS,
  LANDSCAPE_STATUSES,
  LEVELS,
  MARKERS,
  MATURITIES,
  SOURCE_KINDS,
  VERSION_MEANINGS,
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

export const claimSchema = z
  .strictObject({
    level: z
      .enum(LEVELS)
      .nullable()
      .describe('Whether and how the mesh does it; null on text rows, which have a value only.'),
    value: text(90).describe('The short text in the cell.'),
    maturity: z
      .enum(MATURITIES)
      .nullable()
      .describe('What the project calls it; null where it does not say.'),
    since: text(40).nullable().describe('The release that brought it, where known.'),
    defaultOn: z
      .boolean()
      .nullable()
      .describe(
        'true: acts on a newly meshed workload after a default install; false: something must be applied; null: not supported or not a switch.',
      ),
    mechanism: text(200).nullable().describe('The resource, field or component that does it.'),
    summary: text(400).describe('What a reader needs to know, in a sentence or three.'),
    caveats: z.array(text(400)).describe('Limits, doubts, and where sources disagree.'),
    evidence: z.array(evidenceSchema).describe('The sources that stand behind the claim.'),
    confidence: z.enum(CONFIDENCES).describe('How sure we are; high needs a primary source.'),
    checkedOn: day.describe('When somebody last compared this claim with its sources.'),
    checkedAt: text(30).describe('The release line that was checked; one of those that its mesh lists.'),
  })
  .describe('One cell of the matrix.')

/** It goes into a style sheet as it stands, so nothing but a colour may pass. */
const colour = z
  .string()
  .regex(/^oklch\(\d{1,3}(\.\d+)?% [01]?(\.\d+)? \d{1,3}(\.\d+)?\)$/, 'write it as oklch(50% 0.1 260)')

export const tagRuleSchema = z
  .strictObject({
    pattern: text(120).describe(
      'A regular expression: a tag that it matches names its line in the first group.',
    ),
    starts: z
      .strictObject({
        pattern: text(120).describe(
          'A regular expression whose groups, read as numbers, put the tags in order.',
        ),
        tags: z
          .array(z.strictObject({ line: text(30), tag: text(60) }))
          .min(1)
          .describe('Newest first.'),
      })
      .nullable()
      .describe(
        'For tags that name no line: the tag at which each line starts. null where every tag names one.',
      ),
    explain: text(300).describe('The same rule in words.'),
  })
  .describe('How a release tag leads to a release line.')

export const meshSchema = z.strictObject({
  $schema,
  id,
  order: z.int().min(0).describe('The place of its column.'),
  name: text(60).describe('The full name, “Istio sidecar”.'),
  product: text(40).describe('The part of the name set in bold, “Istio”.'),
  mode: text(30).nullable().describe('The part set lighter, “sidecar”; null if there is none.'),
  shownByDefault: z.boolean().describe('Whether its column is shown before a reader chooses.'),
  colour: z
    .strictObject({ light: colour, dark: colour })
    .describe('For charts and headers, in either theme.'),
  marker: z.enum(MARKERS).describe('Its sign, for readers to whom colours say little.'),
  primary: z
    .strictObject({ owners: z.array(text(40)).min(1), domains: z.array(text(60)) })
    .describe('Whose word is the project’s own: owners of repositories, and web domains.'),
  profile: z.strictObject({
    tagline: text(200).describe('The mesh in one sentence.'),
    website: https,
    repository: https,
    docs: https,
    licence: text(120).describe('SPDX identifier, with a word on parts that differ.'),
    cncf: z.strictObject({
      level: z.enum(['graduated', 'incubating', 'sandbox', 'none']),
      since: date.nullable(),
    }),
    firstRelease: text(160),
    dataPlane: text(200).describe('Where the proxies run and what they are.'),
    languages: z.record(text(40), text(80)).describe('Part of the mesh, then what it is written in.'),
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
    evidence: z.array(evidenceSchema),
  }),
  requirements: z.strictObject({
    kubernetes: z.strictObject({
      min: text(10).nullable(),
      max: text(10).nullable(),
      meaning: z.enum(VERSION_MEANINGS).nullable(),
      note: text(300).nullable(),
    }),
    kernel: z.strictObject({ min: text(10).nullable(), note: text(300).nullable() }),
    crds: z.int().min(0).nullable().describe('Custom resource definitions that an install brings.'),
    crdsNote: text(300).nullable(),
    components: z.int().min(0).nullable().describe('Deployments of the control plane in a default install.'),
    componentsNote: text(300).nullable(),
    dataPlane: z.enum(['sidecar', 'ambient', 'node']).describe('Which model of overhead applies.'),
    platforms: z
      .strictObject({ windows: z.enum(LEVELS), vms: z.enum(LEVELS), arm64: z.enum(LEVELS) })
      .describe('The levels of the claims windows, vm-workloads and arm64.'),
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
  sources: z.record(id, sourceSchema).describe('By an id of their own, which evidence refers to.'),
  claims: z.record(id, claimSchema).describe('By capability, every one of them.'),
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
        kind: z.enum(CAPABILITY_KINDS).describe('support: a cell has a level; text: it has a value only.'),
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
      kind: z.enum(LANDSCAPE_KINDS),
      status: z.enum(LANDSCAPE_STATUSES),
      statusDate: date.nullable().describe('Since when, as far as known.'),
      successor: text(200).nullable().describe('What its users are sent to.'),
      basedOn: text(200).nullable(),
      vendor: text(120).nullable(),
      note: text(900),
      confidence: z.enum(CONFIDENCES),
      evidence: z.array(evidenceSchema),
    }),
  ),
})

/** What a version of the dataset is compared by: enough to say what changed in a cell. */
export const cellSchema = z.strictObject({
  level: z.enum(LEVELS).nullable(),
  maturity: z.enum(MATURITIES).nullable(),
  value: text(90),
})

const version = z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'use YEAR.MONTH.NUMBER')

export const historySchema = z.strictObject({
  $schema,
  versions: z
    .array(
      z.strictObject({
        version,
        date: day,
        note: text(400),
        digest: text(80).describe(
          'Fingerprint of all claims of that version: changed claims need a new version.',
        ),
        changes: z.array(
          z.strictObject({
            mesh: id,
            capability: id,
            was: cellSchema.nullable().describe('The cell before this version; null where it is new.'),
          }),
        ),
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
