// Share pictures are drawn by a renderer that knows sRGB alone, while the colours of the dataset are OKLCH.

const OKLCH = /^oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*\)$/

/** `#rrggbb` for an OKLCH colour, cut to what a screen can show; any other colour as it stands. */
export function toHex(colour: string): string {
  const [, lightness, chroma, hue] = OKLCH.exec(colour) ?? []
  if (lightness === undefined || chroma === undefined || hue === undefined) return colour
  const angle = (Number(hue) * Math.PI) / 180
  const l = Number(lightness) / 100
  const a = Number(chroma) * Math.cos(angle)
  const b = Number(chroma) * Math.sin(angle)
  return `#${linearSrgb(l, a, b).map(toByte).join('')}`
}

/** The matrices are those of the definition of Oklab. */
function linearSrgb(lightness: number, a: number, b: number): number[] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

function toByte(linear: number): string {
  const light = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  const byte = Math.round(Math.min(1, Math.max(0, light)) * 255)
  return byte.toString(16).padStart(2, '0')
}
