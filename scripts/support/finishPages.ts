import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { forbiddenAttributes, inlineStyles, withPolicy } from '../csp/policy'
import { trustedTypesScript } from '../csp/trustedTypes'
import { compiledAhead, paintFirst, scriptsAfterPaint } from '../paintFirst/paintFirst'

const hintScripts = async (out: string, addresses: Iterable<string>, basePath: string): Promise<void> => {
  for (const address of addresses) {
    const file = join(out, address.slice(basePath.length))
    await writeFile(file, compiledAhead(await readFile(file, 'utf8')))
  }
}

/** What the pages style by themselves: the router draws a page in the document of another, under its policy. */
const stylesOf = async (out: string, pages: readonly string[]): Promise<string[]> => {
  const styles = new Set<string>()
  for (const page of pages) {
    for (const style of inlineStyles(await readFile(join(out, page), 'utf8'))) styles.add(style)
  }
  return [...styles]
}

/**
 * Rearranges each page so that it paints first, and writes its policy into it; a page with something that the policy
 * would have to forbid fails the build.
 */
export const finishPages = async (out: string, pages: readonly string[], basePath: string): Promise<void> => {
  const first = trustedTypesScript(basePath)
  const site = { basePath, read: (path: string) => readFileSync(join(out, path), 'utf8') }
  const styles = await stylesOf(out, pages)
  const refused: string[] = []
  const scripts = new Set<string>()
  for (const page of pages) {
    const file = join(out, page)
    const html = paintFirst(await readFile(file, 'utf8'), page, site)
    for (const address of scriptsAfterPaint(html)) scripts.add(address)
    refused.push(...forbiddenAttributes(html).map((tag) => `${page}: ${tag}`))
    await writeFile(file, withPolicy(html, first, styles))
  }
  await hintScripts(out, scripts, basePath)
  if (refused.length === 0) return
  throw new Error(
    `The Content-Security-Policy forbids style and on… attributes in served pages. Use a class, or set it after mount:\n${refused.slice(0, 20).join('\n')}${refused.length > 20 ? `\nand ${refused.length - 20} more` : ''}`,
  )
}
