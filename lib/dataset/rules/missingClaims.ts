import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function missingClaims({ capabilities, meshes }: Draft): Problem[] {
  return meshes.flatMap(({ file, content: mesh }) =>
    (capabilities?.content.capabilities ?? [])
      .filter(({ id }) => !Object.hasOwn(mesh.claims, id))
      .map(({ id, title }) => ({
        file,
        path: `claims.${id}`,
        message: `${mesh.name} says nothing of “${title}”.`,
        fix: 'add a claim; where nobody knows, level unknown and a value that begins with “Unknown”.',
      })),
  )
}
