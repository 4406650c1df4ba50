// What a weight can do to the answer, as a sentence.
import { formatGap } from './phrases'
import { meshName, type Prepared, preferenceTitle } from './prepare'
import type { Sensitivity } from './sensitivity'

type Points = Sensitivity['points']

/** The points in a row that have the same mesh first. */
function runsOf(points: Points): Points[] {
  const runs: Points[] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run?.[0]?.first === point.first) runs[runs.length - 1] = [...run, point]
    else runs.push([point])
  }
  return runs
}

function describeRun(prepared: Prepared, run: Points, index: number, count: number): string {
  const [start, end] = [run[0]?.weight, run.at(-1)?.weight]
  const where =
    start === end
      ? `at ${start}`
      : index === 0
        ? `up to ${end}`
        : index === count - 1
          ? `from ${start} on`
          : `from ${start} to ${end}`
  return `${meshName(prepared, run[0]?.first ?? '')} ${where}`
}

export function describeSensitivity(prepared: Prepared, sensitivity: Sensitivity): string {
  const { preference, leader, current, points } = sensitivity
  const name = meshName(prepared, leader)
  const title = preferenceTitle(prepared, preference).toLowerCase()
  const margin = points.find(({ weight }) => weight === current)?.margin ?? 0
  const now = `At its weight of ${current}, ${name} is ${formatGap(margin)} ahead.`
  const runs = runsOf(points)
  if (runs.length === 1) return `${now} Whatever ${title} weighs, it leads.`
  const said = runs.map((run, index) => describeRun(prepared, run, index, runs.length)).join(', ')
  return `${now} First would be ${said}.`
}
