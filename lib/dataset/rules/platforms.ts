import type { Draft } from '../draft'
import type { Problem } from '../problem'
import type { Mesh } from '../types'

const PLATFORM_ROWS: readonly { platform: keyof Mesh['requirements']['platforms']; capability: string }[] = [
  { platform: 'windows', capability: 'windows' },
  { platform: 'vms', capability: 'vm-workloads' },
  { platform: 'arm64', capability: 'arm64' },
]

/** The decision reads the requirements, the matrix the claims: they must not contradict each other. */
export function platforms({ meshes }: Draft): Problem[] {
  return meshes.flatMap(({ file, content: mesh }) =>
    PLATFORM_ROWS.flatMap(({ platform, capability }) => {
      const claimed = mesh.claims[capability]?.level
      const required = mesh.requirements.platforms[platform]
      return claimed === undefined || claimed === required
        ? []
        : {
            file,
            path: `requirements.platforms.${platform}`,
            message: `It says ${required}, while the claim on ${capability} says ${claimed}.`,
            fix: 'make both say what the sources of the claim support.',
          }
    }),
  )
}
