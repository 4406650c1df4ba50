import type { Draft } from '../draft'
import { compareLines } from '../freshness'
import type { Problem } from '../problem'

export function versionOrder({ history }: Draft): Problem[] {
  const versions = history?.content.versions ?? []
  return versions.slice(1).flatMap(({ version, date }, i) => {
    const newer = versions[i]
    return newer === undefined || (compareLines(newer.version, version) > 0 && newer.date >= date)
      ? []
      : {
          file: 'history.json',
          path: `versions[${i + 1}]`,
          message: `Version ${version} of ${date} is not older than ${newer.version} of ${newer.date} before it.`,
          fix: 'list every version once, the newest first.',
        }
  })
}
