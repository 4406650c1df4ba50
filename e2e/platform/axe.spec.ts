import { AxeBuilder } from '@axe-core/playwright'
import { OPENED, openEach } from '../support/openers'
import { samplePaths } from '../support/pages'
import { expect, test } from '../support/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [360, 1280]
const SCHEMES = ['light', 'dark'] as const

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** One readable line a fault: the rule, how many, and where the first one is. */
const describeViolations = (violations: Violations): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
  )

for (const path of samplePaths()) {
  for (const width of WIDTHS) {
    test(`axe finds nothing on ${path} at ${width} px, in either theme, with whatever opens open`, async ({
      page,
    }) => {
      test.setTimeout(480_000)
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(`.${path}`, { waitUntil: 'networkidle' })
        const scan = async (state: string) => {
          const axe = new AxeBuilder({ page }).withTags(TAGS)
          // What has opened is new; the page behind it was scanned as it loaded.
          const isOpen = (await page.locator(OPENED).count()) > 0
          const { violations } = await (isOpen ? axe.include(OPENED) : axe).analyze()
          expect.soft(describeViolations(violations), `${colorScheme}, ${state}`).toEqual([])
        }
        await scan('as it loads')
        await openEach(page, path === '/' ? 'body' : 'main', (name) => scan(`${name} open`))
      }
    })
  }
}
