interface Label {
  index: number
  place: number
}

/**
 * Moves labels apart so that none lies on another, each as near to its own place as the others allow.
 * Labels that would touch form a group, which is centred on the mean of its members’ places.
 */
export function spreadLabels(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const groups: Label[][] = []
  const labels = places.map((place, index) => ({ index, place })).sort((a, b) => a.place - b.place)
  const startOf = (group: readonly Label[]) => {
    const mean = group.reduce((sum, { place }) => sum + place, 0) / group.length
    const length = (group.length - 1) * gap
    return Math.max(top, Math.min(bottom - length, mean - length / 2))
  }
  for (const label of labels) {
    let group = [label]
    let above = groups.at(-1)
    while (above && startOf(above) + above.length * gap > startOf(group)) {
      groups.pop()
      group = [...above, ...group]
      above = groups.at(-1)
    }
    groups.push(group)
  }
  const spread = [...places]
  for (const group of groups) {
    const start = startOf(group)
    for (const [step, { index }] of group.entries()) spread[index] = start + step * gap
  }
  return spread
}
