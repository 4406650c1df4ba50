// What the file of one mesh may hold: the column, and all of its claims.
import { z } from 'zod'
import { $schema, date, day, evidenceSchema, https, id, sourceSchema, text } from './schema'
import { COMMAND_TASKS, CONFIDENCES, LEVELS, MARKERS, MATURITIES, VERSION_MEANINGS } from './vocabulary'

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
          .array(
            z.strictObject({
              line: text(30).describe('The line.'),
              tag: text(60).describe('Its first tag.'),
            }),
          )
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

const points = z.array(text(240)).min(1)

const profileSchema = z
  .strictObject({
    tagline: text(200).describe('The mesh in one sentence.'),
    website: https.describe('Its home page.'),
    repository: https.describe('Its main repository; the check for new releases asks there.'),
    docs: https.describe('Where its documentation starts.'),
    licence: text(120).describe('SPDX identifier, with a word on parts that differ.'),
    cncf: z
      .strictObject({
        level: z.enum(['graduated', 'incubating', 'sandbox', 'none']).describe('Its level there.'),
        since: date.nullable().describe('Since when.'),
      })
      .describe('Its place in the Cloud Native Computing Foundation.'),
    firstRelease: text(160).describe('When it began.'),
    dataPlane: text(200).describe('Where the proxies run and what they are.'),
    languages: z.record(text(40), text(80)).describe('Part of the mesh, then what it is written in.'),
    strengths: points.describe('What speaks for it.'),
    weaknesses: points.describe('What speaks against it.'),
    bestFor: points.describe('Who is well served by it.'),
    avoidIf: points.describe('Who is not.'),
    paidOnly: z.array(text(240)).describe('What the paid edition holds back.'),
    notes: z.array(text(600)).describe('How the facts of this file were read, where it matters.'),
  })
  .describe('What its own page says of it.')

const releasesSchema = z
  .strictObject({
    version: text(40).describe('The release that the claims describe.'),
    date: day.describe('The day of that release.'),
    lines: z.array(text(30)).min(1).describe('Release lines, newest first.'),
    tagRule: tagRuleSchema,
    evidence: z.array(evidenceSchema).describe('The sources of lines and rule.'),
  })
  .describe('What its releases are called, by which claims age.')

const note = text(300).nullable()

const requirementsSchema = z
  .strictObject({
    kubernetes: z
      .strictObject({
        min: text(10).nullable().describe('The oldest version.'),
        max: text(10).nullable().describe('The newest version.'),
        meaning: z.enum(VERSION_MEANINGS).nullable().describe('What the project says of the range.'),
        note: note.describe('What the range leaves out.'),
      })
      .describe('The versions of Kubernetes that it runs on.'),
    kernel: z
      .strictObject({
        min: text(10).nullable().describe('The oldest version; null where none is stated.'),
        note: note.describe('What else the kernel needs.'),
      })
      .describe('The Linux kernel that it needs.'),
    crds: z.int().min(0).nullable().describe('Custom resource definitions that an install brings.'),
    crdsNote: note.describe('What the number leaves out.'),
    components: z.int().min(0).nullable().describe('Workloads of the control plane in a default install.'),
    componentsNote: note.describe('Which they are.'),
    dataPlane: z.enum(['sidecar', 'ambient', 'node']).describe('Which kind of model its overhead follows.'),
    platforms: z
      .strictObject({
        windows: z.enum(LEVELS).describe('As the claim windows.'),
        vms: z.enum(LEVELS).describe('As the claim vm-workloads.'),
        arm64: z.enum(LEVELS).describe('As the claim arm64.'),
      })
      .describe('What the decision asks about, in the levels of the claims.'),
    evidence: z.array(evidenceSchema).describe('The sources of all of this.'),
  })
  .describe('What it needs to run.')

const commandSchema = z.strictObject({
  task: z.enum(COMMAND_TASKS).describe('What it is for.'),
  command: text(2000).describe('What to type.'),
  explain: text(500).describe('What it does, and what to look out for.'),
  source: id.describe('The id of a source in the same file.'),
})

export const meshSchema = z.strictObject({
  $schema,
  id: id.describe('Its name in links and files, for good; the name of this file.'),
  order: z.int().min(0).describe('The place of its column.'),
  name: text(60).describe('The full name, “Istio sidecar”.'),
  product: text(40).describe('The part of the name set in bold, “Istio”.'),
  mode: text(30).nullable().describe('The part set lighter, “sidecar”; null if there is none.'),
  shownByDefault: z.boolean().describe('Whether its column is shown before a reader chooses.'),
  colour: z
    .strictObject({
      light: colour.describe('On light surfaces.'),
      dark: colour.describe('On dark surfaces.'),
    })
    .describe('Its colour in charts and headers.'),
  marker: z.enum(MARKERS).describe('Its sign, for readers to whom colours say little.'),
  primary: z
    .strictObject({
      owners: z.array(text(40)).min(1).describe('Owners of repositories.'),
      domains: z.array(text(60)).describe('Web domains, with all below them.'),
    })
    .describe('Whose word is the project’s own.'),
  profile: profileSchema,
  releases: releasesSchema,
  requirements: requirementsSchema,
  commands: z.array(commandSchema).describe('What an operator types, by task.'),
  sources: z.record(id, sourceSchema).describe('By an id of their own, which evidence refers to.'),
  claims: z.record(id, claimSchema).describe('By capability, every one of them.'),
})
