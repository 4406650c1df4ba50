import type { Draft } from '../draft'
import type { Problem } from '../problem'

interface Dated {
  file: string
  path: string
  date: string | null
}

export function futureDates(draft: Draft): Problem[] {
  return [...meshDates(draft), ...landscapeDates(draft), ...versionDates(draft)].flatMap(
    ({ file, path, date }) =>
      // A year or a month is compared as far as it goes.
      date === null || date <= draft.today.slice(0, date.length)
        ? []
        : { file, path, message: `${date} lies in the future.`, fix: 'correct the date.' },
  )
}

function meshDates({ meshes }: Draft): Dated[] {
  return meshes.flatMap(({ file, content: mesh }) => [
    { file, path: 'releases.date', date: mesh.releases.date },
    { file, path: 'profile.cncf.since', date: mesh.profile.cncf.since },
    ...sourceDates(file, mesh.sources),
    ...Object.entries(mesh.claims).map(([capability, { checkedOn }]) => ({
      file,
      path: `claims.${capability}.checkedOn`,
      date: checkedOn,
    })),
  ])
}

function landscapeDates({ landscape }: Draft): Dated[] {
  if (landscape === null) return []
  const { file, content } = landscape
  return [
    ...sourceDates(file, content.sources),
    ...content.entries.map(({ statusDate }, i) => ({
      file,
      path: `entries[${i}].statusDate`,
      date: statusDate,
    })),
  ]
}

function versionDates({ history }: Draft): Dated[] {
  return (history?.content.versions ?? []).map(({ date }, i) => ({
    file: 'history.json',
    path: `versions[${i}].date`,
    date,
  }))
}

function sourceDates(file: string, sources: Readonly<Record<string, { date: string | null }>>): Dated[] {
  return Object.entries(sources).map(([id, { date }]) => ({ file, path: `sources.${id}.date`, date }))
}
