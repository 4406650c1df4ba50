import type { Draft } from '../draft'
import { compareLines } from '../freshness'
import type { Problem } from '../problem'
import type { Mesh } from '../types'

export function releaseLines({ meshes }: Draft): Problem[] {
  return meshes.flatMap(({ file, content }) => problemsOf(content).map((problem) => ({ file, ...problem })))
}

function problemsOf({ releases }: Mesh): Omit<Problem, 'file'>[] {
  const { lines, version, tagRule } = releases
  const [newest] = lines
  const disorder = lines.findIndex((line, i) => i > 0 && compareLines(lines[i - 1] ?? '', line) <= 0)
  const starts = tagRule.starts?.tags ?? []
  return [
    ...(disorder === -1
      ? []
      : [
          {
            path: `releases.lines[${disorder}]`,
            message: `“${lines[disorder]}” is not older than the line before it.`,
            fix: 'list every line once, the newest first.',
          },
        ]),
    ...(newest === undefined || version.startsWith(newest)
      ? []
      : [
          {
            path: 'releases.version',
            message: `Version ${version} is not of the newest line, ${newest}.`,
            fix: 'put the line of that version first in `releases.lines`.',
          },
        ]),
    ...starts.flatMap(({ line }, i) =>
      lines.includes(line)
        ? []
        : [
            {
              path: `releases.tagRule.starts.tags[${i}].line`,
              message: `“${line}” is not a release line.`,
              fix: 'correct it, or add the line to `releases.lines`.',
            },
          ],
    ),
  ]
}
