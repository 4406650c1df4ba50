import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function doubledIds({ capabilities, landscape }: Draft): Problem[] {
  return [
    ...(capabilities === null
      ? []
      : [
          ...doubled(capabilities.file, 'categories', capabilities.content.categories),
          ...doubled(capabilities.file, 'capabilities', capabilities.content.capabilities),
        ]),
    ...(landscape === null ? [] : doubled(landscape.file, 'entries', landscape.content.entries)),
  ]
}

function doubled(file: string, list: string, entries: readonly { id: string }[]): Problem[] {
  return entries.flatMap(({ id }, i) => {
    const first = entries.findIndex((entry) => entry.id === id)
    return first === i
      ? []
      : {
          file,
          path: `${list}[${i}].id`,
          message: `The id “${id}” is taken by ${list}[${first}].`,
          fix: 'give each its own id, or remove one of the two.',
        }
  })
}
