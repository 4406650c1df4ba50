import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { forbiddenAttributes, withPolicy } from './policy'
import { trustedTypesScript } from './trustedTypes'

/** Writes each page's policy into it; a page with something the policy would have to forbid fails the build. */
export const applyPolicies = async (
  out: string,
  pages: readonly string[],
  basePath: string,
): Promise<void> => {
  const first = trustedTypesScript(basePath)
  const refused: string[] = []
  for (const page of pages) {
    const file = join(out, page)
    const html = await readFile(file, 'utf8')
    refused.push(...forbiddenAttributes(html).map((tag) => `${page}: ${tag}`))
    await writeFile(file, withPolicy(html, first))
  }
  if (refused.length === 0) return
  throw new Error(
    `The Content-Security-Policy forbids style and on… attributes in served pages. Use a class, or set it after mount:\n${refused.slice(0, 20).join('\n')}${refused.length > 20 ? `\nand ${refused.length - 20} more` : ''}`,
  )
}
