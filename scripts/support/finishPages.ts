import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { forbiddenAttributes, withPolicy } from '../csp/policy'
import { trustedTypesScript } from '../csp/trustedTypes'
import { paintFirst } from '../paintFirst/paintFirst'

/**
 * Rearranges each page so that it paints first, and writes its policy into it; a page with something that the policy
 * would have to forbid fails the build.
 */
export const finishPages = async (out: string, pages: readonly string[], basePath: string): Promise<void> => {
  const first = trustedTypesScript(basePath)
  const site = { basePath, read: (path: string) => readFileSync(join(out, path), 'utf8') }
  const refused: string[] = []
  for (const page of pages) {
    const file = join(out, page)
    const html = paintFirst(await readFile(file, 'utf8'), page, site)
    refused.push(...forbiddenAttributes(html).map((tag) => `${page}: ${tag}`))
    await writeFile(file, withPolicy(html, first))
  }
  if (refused.length === 0) return
  throw new Error(
    `The Content-Security-Policy forbids style and on… attributes in served pages. Use a class, or set it after mount:\n${refused.slice(0, 20).join('\n')}${refused.length > 20 ? `\nand ${refused.length - 20} more` : ''}`,
  )
}
