import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function unknownCategories({ capabilities }: Draft): Problem[] {
  if (capabilities === null) return []
  const { categories, capabilities: rows } = capabilities.content
  const known = categories.map(({ id }) => id)
  return rows.flatMap(({ id, category }, i) =>
    known.includes(category)
      ? []
      : {
          file: capabilities.file,
          path: `capabilities[${i}].category`,
          message: `The capability “${id}” is in the category “${category}”, which does not exist.`,
          fix: `use one of ${known.join(', ')}, or add it to categories.`,
        },
  )
}
