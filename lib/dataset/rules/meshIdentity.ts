import type { Draft } from '../draft'
import type { Problem } from '../problem'

/** A mesh is told apart by its id, name, place, colour and marker: no two may share one. */
export function meshIdentity({ meshes }: Draft): Problem[] {
  return meshes.flatMap(({ file, content: mesh }, i) => {
    const earlier = meshes.slice(0, i)
    const shared = [
      ...(file === `meshes/${mesh.id}.json`
        ? []
        : [
            {
              path: 'id',
              message: `The id “${mesh.id}” is not the name of the file.`,
              fix: `name the file ${mesh.id}.json, or change the id.`,
            },
          ]),
      ...TRAITS.flatMap(({ path, of }) => {
        const other = earlier.find(({ content }) => of(content) === of(mesh))
        return other === undefined
          ? []
          : [
              {
                path,
                message: `${other.file} has the same ${path}, ${of(mesh)}.`,
                fix: `choose another ${path}${path === 'marker' ? ' or colour' : ''}.`,
              },
            ]
      }),
    ]
    return shared.map((problem) => ({ file, ...problem }))
  })
}

type Traits = Draft['meshes'][number]['content']

const TRAITS: readonly { path: string; of: (mesh: Traits) => string | number }[] = [
  { path: 'order', of: ({ order }) => order },
  { path: 'name', of: ({ name }) => name },
  // There are fewer markers than there may be meshes, but the two together must tell one from another.
  { path: 'marker', of: ({ marker, colour }) => `${marker} in ${colour.light}` },
  { path: 'marker', of: ({ marker, colour }) => `${marker} in ${colour.dark}` },
]
