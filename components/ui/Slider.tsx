'use client'
interface SliderProps {
  label: string
  value: number
  min: number
  max: number
  /** Logarithmic where the bounds span several powers of ten. */
  scale: 'linear' | 'log'
  /** What assistive technology reads for the value, with its unit. */
  valueText: string
  onChange: (value: number) => void
}

const STEPS = 1000

/** Position on the track, 0 to STEPS. A logarithmic track counts from min + 1 so that zero has a place. */
export function toPosition(
  value: number,
  { min, max, scale }: Pick<SliderProps, 'min' | 'max' | 'scale'>,
): number {
  const share =
    scale === 'linear' ? (value - min) / (max - min) : Math.log(value - min + 1) / Math.log(max - min + 1)
  return Math.round(share * STEPS)
}

function fromPosition(
  position: number,
  { min, max, scale }: Pick<SliderProps, 'min' | 'max' | 'scale'>,
): number {
  const share = position / STEPS
  if (scale === 'linear') return Math.round(min + share * (max - min))
  const raw = min + (max - min + 1) ** share - 1
  // Round figures only: nobody has 1,237 pods in mind while sliding.
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, raw))) - 1)
  return Math.min(max, Math.max(min, Math.round(raw / digit) * digit))
}

/**
 * The value for a new position. Values are round, so a short step may round back to where it came from: then the next
 * round value in that direction is taken, or an arrow key would never move anything.
 */
export function valueAt(
  position: number,
  value: number,
  track: Pick<SliderProps, 'min' | 'max' | 'scale'>,
): number {
  const direction = Math.sign(position - toPosition(value, track))
  for (let place = position; place >= 0 && place <= STEPS && direction !== 0; place += direction) {
    const next = fromPosition(place, track)
    if (Math.sign(next - value) === direction) return next
  }
  return value
}

export function Slider({ label, value, min, max, scale, valueText, onChange }: SliderProps) {
  const track = { min, max, scale }
  return (
    <input
      type="range"
      min={0}
      max={STEPS}
      value={toPosition(value, track)}
      onChange={(event) => onChange(valueAt(Number(event.target.value), value, track))}
      aria-label={label}
      aria-valuetext={valueText}
      className="h-6 w-full cursor-pointer accent-accent"
    />
  )
}
