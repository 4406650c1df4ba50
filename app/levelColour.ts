import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mesh } from '@/lib/dataset/types'
import type { Level } from '@/lib/dataset/vocabulary'
import { toHex } from '@/lib/seo/oklch'

const theme = readFileSync(join('app', 'theme.css'), 'utf8')

/** The colour of a level as the theme has it, for pictures, which no style sheet reaches. */
export function levelColour(level: Level): Mesh['colour'] {
  const pair = new RegExp(`--color-${level}: light-dark\\((oklch\\(.+?\\)), (oklch\\(.+?\\))\\)`).exec(theme)
  const [, light, dark] = pair ?? []
  if (!light || !dark) throw new Error(`app/theme.css has no light-dark() pair for --color-${level}`)
  return { light: toHex(light), dark: toHex(dark) }
}
