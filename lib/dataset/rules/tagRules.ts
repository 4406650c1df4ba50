import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function tagRules({ meshes }: Draft): Problem[] {
  return meshes.flatMap(({ file, content: { releases } }) => {
    const { pattern, starts } = releases.tagRule
    const patterns = [
      { path: 'releases.tagRule.pattern', pattern },
      ...(starts === null ? [] : [{ path: 'releases.tagRule.starts.pattern', pattern: starts.pattern }]),
    ]
    return patterns
      .filter((rule) => !isPattern(rule.pattern))
      .map(({ path }) => ({
        file,
        path,
        message: 'This is not a regular expression with a group.',
        fix: 'write one whose first group is the line, such as ^v(\\d+\\.\\d+)\\.\\d+$.',
      }))
  })
}

function isPattern(pattern: string): boolean {
  try {
    // With an empty alternative it matches anything, and so tells how many groups it has.
    return (new RegExp(`${pattern}|`).exec('')?.length ?? 0) > 1
  } catch {
    return false
  }
}
