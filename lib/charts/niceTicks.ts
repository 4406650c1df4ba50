const STEPS = [1, 2, 2.5, 5, 10]

/** Round ticks from zero to just beyond a value: 0, 2, 4, 6, 8 for 7.3. */
export function niceTicks(value: number, count: number): number[] {
  if (!(value > 0)) return [0, 1]
  const rough = value / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10) * power
  const length = Math.ceil(value / step - 1e-9)
  return Array.from({ length: length + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}
