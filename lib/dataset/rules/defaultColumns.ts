import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function defaultColumns({ meshes }: Draft): Problem[] {
  const [first] = meshes
  if (first === undefined)
    return [
      { file: 'meshes', path: '', message: 'There is no mesh.', fix: 'add one with `npm run new:mesh`.' },
    ]
  return meshes.some(({ content }) => content.shownByDefault)
    ? []
    : [
        {
          file: first.file,
          path: 'shownByDefault',
          message: 'No mesh is shown by default, so the matrix would open empty.',
          fix: 'set shownByDefault to true in at least one mesh.',
        },
      ]
}
