import type { Draft } from '../draft'
import { meshSchema } from '../meshSchema'
import { firstDisorder, type KeyRanks } from '../order'
import type { Problem } from '../problem'
import { capabilitiesSchema, historySchema, landscapeSchema, releasedSchema } from '../schema'

/** One order for every file, so that a change is a small diff and merges without a fight. */
export function sortedKeys(draft: Draft): Problem[] {
  const ranks: KeyRanks = new Map(draft.capabilities?.content.capabilities.map(({ id }, i) => [id, i]))
  const files = [
    { read: draft.capabilities, schema: capabilitiesSchema },
    { read: draft.landscape, schema: landscapeSchema },
    { read: draft.history, schema: historySchema },
    { read: draft.released, schema: releasedSchema },
    ...draft.meshes.map((read) => ({ read, schema: meshSchema })),
  ]
  return files.flatMap(({ read, schema }) => {
    const disorder = read && firstDisorder(read.json, schema, ranks)
    return disorder
      ? {
          file: read.file,
          path: disorder.path,
          message: `“${disorder.key}” comes before “${disorder.after}” in the order of this place.`,
          fix: 'run npm run data:check -- --fix.',
        }
      : []
  })
}
