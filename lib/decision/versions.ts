/** Orders two versions such as `1.33` and `1.9` by their numbers: negative where the first is older. */
export function compareVersions(one: string, other: string): number {
  const left = one.split('.').map(Number)
  const right = other.split('.').map(Number)
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export const olderVersion = (one: string, other: string): string =>
  compareVersions(one, other) <= 0 ? one : other
