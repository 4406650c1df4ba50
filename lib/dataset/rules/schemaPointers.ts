import type { Draft } from '../draft'
import type { Problem } from '../problem'

/** Editors find help and mistakes by `$schema`, so it must lead somewhere. */
export function schemaPointers({ capabilities, meshes, landscape, history, released }: Draft): Problem[] {
  const files = [capabilities, landscape, history, released, ...meshes].filter((file) => file !== null)
  return files
    .filter(({ file, content }) => content.$schema !== schemaPointer(file))
    .map(({ file }) => ({
      file,
      path: '$schema',
      message: 'The file does not name its JSON Schema, so editors cannot help.',
      fix: `set it to “${schemaPointer(file)}”.`,
    }))
}

/** Where the JSON Schema of a data file lies, as seen from it. */
function schemaPointer(file: string): string {
  return file.startsWith('meshes/') ? '../schema/mesh.json' : `./schema/${file}`
}
