import type { Overhead } from './types'

/** Everything that was published on overhead, as the site hands it on. */
export function publishMeasurements({ sources, measurements, relative }: Overhead) {
  return { sources, measurements, relative }
}
