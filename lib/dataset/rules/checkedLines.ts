import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'

export function checkedLines(draft: Draft): Problem[] {
  return claimsOf(draft)
    .filter(({ claim, mesh }) => !mesh.releases.lines.includes(claim.checkedAt))
    .map(({ file, path, claim, mesh }) => ({
      file,
      path: `${path}.checkedAt`,
      message: `“${claim.checkedAt}” is not a release line of ${mesh.name}.`,
      fix: `use one of \`releases.lines\`, such as ${mesh.releases.lines[0]}, or add the line there.`,
    }))
}
