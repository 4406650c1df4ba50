/** Two lists that say the same: one that was read from an address anew is another list. */
export function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one === other || (one.length === other.length && one.every((value, place) => value === other[place]))
}
