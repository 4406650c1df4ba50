// The colours of the meshes are data: whoever adds one is told here if readers could not tell it apart.
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../scripts/dataset/load'

type Rgb = readonly [number, number, number]

const { meshes } = loadDataset()

/** Ground, surface and raised of either theme, as in app/theme.css. */
const SURFACES = {
  light: ['oklch(98.6% 0.004 265)', 'oklch(100% 0 0)', 'oklch(96.6% 0.006 265)'],
  dark: ['oklch(17% 0.014 268)', 'oklch(20.5% 0.016 268)', 'oklch(24.5% 0.018 268)'],
}

/** What each kind of sight makes of linear light; rows of Machado, Oliveira and Fernandes (2009), full severity. */
const SIGHTS: Record<string, readonly Rgb[]> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = meshes.map(({ id, colour }) => ({ id, light: linear(colour[theme]) }))

  test.each(colours)('$id stands out from every surface by 3:1', ({ light }) => {
    for (const surface of SURFACES[theme]) expect(contrast(light, linear(surface))).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(SIGHTS))('no two look alike with %s sight', (_, sight) => {
    const seen = colours.map(({ id, light }) => ({ id, lab: oklab(simulate(light, sight)) }))
    for (const [i, one] of seen.entries())
      for (const other of seen.slice(i + 1))
        expect([one.id, other.id, distance(one.lab, other.lab) > 0.1]).toEqual([one.id, other.id, true])
  })
})

function linear(colour: string): Rgb {
  const [lightness = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3
  return clamped([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ])
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function simulate([r, g, b]: Rgb, sight: readonly Rgb[]): Rgb {
  const [red = 0, green = 0, blue = 0] = sight.map(([x, y, z]) => x * r + y * g + z * b)
  return clamped([red, green, blue])
}

function clamped([r, g, b]: Rgb): Rgb {
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return [clamp(r), clamp(g), clamp(b)]
}

function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
