/** Major and minor of a version as software writes it: `v1.33.4-eks-5e0fdde`, `5.15.0-1051-aws`, `6.8`. */
export interface MajorMinor {
  major: number
  minor: number
}

export function parseVersion(text: string): MajorMinor | null {
  const match = /^v?(\d{1,4})\.(\d{1,4})(?!\d)/.exec(text)
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null
}

export function compareVersions(a: MajorMinor, b: MajorMinor): number {
  return a.major - b.major || a.minor - b.minor
}

export function versionText({ major, minor }: MajorMinor): string {
  return `${major}.${minor}`
}

/** Lowest and highest of those that can be read; null where none can. */
export function versionSpan(
  texts: Iterable<string | null>,
): { lowest: MajorMinor; highest: MajorMinor } | null {
  const versions: MajorMinor[] = []
  for (const text of texts) {
    const version = text === null ? null : parseVersion(text)
    if (version) versions.push(version)
  }
  versions.sort(compareVersions)
  const [lowest] = versions
  const highest = versions.at(-1)
  return lowest && highest ? { lowest, highest } : null
}
