// An article’s figure as the article puts it: its own unit, and its own words where it gives no number.
import { significant } from '../format'
import type { ArticleFigure } from './types'

const MEGABYTES_IN_GIGABYTE = 1000

export function sayClaim({ low, high, unit }: ArticleFigure): string {
  if (low === null || unit === null) return 'no figure'
  const words = /^(?:(.*) \()?'(.*)'\)?$/.exec(unit)
  if (words) return words[1] ? `“${words[2]}” ${words[1]}` : `“${words[2]}”`
  const inGigabytes = unit === 'MB' && low >= MEGABYTES_IN_GIGABYTE
  const scale = inGigabytes ? MEGABYTES_IN_GIGABYTE : 1
  return `${sayEnds(low / scale, high === null ? null : high / scale)} ${inGigabytes ? 'GB' : unit}`
}

function sayEnds(low: number, high: number | null): string {
  if (high === null) return `${significant(low)} or more`
  return low === high ? significant(low) : `${significant(low)} to ${significant(high)}`
}
