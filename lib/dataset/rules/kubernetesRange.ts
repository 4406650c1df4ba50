import type { Draft } from '../draft'
import { compareLines } from '../freshness'
import type { Problem } from '../problem'

export function kubernetesRange({ meshes }: Draft): Problem[] {
  return meshes.flatMap(({ file, content }) => {
    const { min, max } = content.requirements.kubernetes
    return min === null || max === null || compareLines(min, max) <= 0
      ? []
      : {
          file,
          path: 'requirements.kubernetes.max',
          message: `The newest Kubernetes, ${max}, is older than the oldest, ${min}.`,
          fix: 'put the range right; 1.9 is older than 1.31.',
        }
  })
}
