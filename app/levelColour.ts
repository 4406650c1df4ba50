import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemeColours } from '@/components/matrix/glyphImages'
import type { Level } from '@/lib/dataset/vocabulary'

const theme = readFileSync(join('app', 'theme.css'), 'utf8')

/** The colours of a level as the theme has them, for pictures, which no style sheet reaches. */
export function levelColour(level: Level): SchemeColours {
  const pair = new RegExp(`--color-${level}: light-dark\\((oklch\\(.+?\\)), (oklch\\(.+?\\))\\)`).exec(theme)
  const [, light, dark] = pair ?? []
  if (!light || !dark) throw new Error(`app/theme.css has no light-dark() pair for --color-${level}`)
  return { light, dark }
}
