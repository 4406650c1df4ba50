const SAMPLE_SIZE = 20

/** All of them; the first of each kind where a build of a very large dataset asks for a sample. */
export function sampled<T>(list: readonly T[]): readonly T[] {
  return process.env.SCALE_SAMPLE ? list.slice(0, SAMPLE_SIZE) : list
}
